/** The screen that searches the audit. */
@NullMarked
package org.oathway.web.audit;

import org.jspecify.annotations.NullMarked;

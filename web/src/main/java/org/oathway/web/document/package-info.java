/** Papers on screen: fetching one's own, and verifying anybody's. */
@NullMarked
package org.oathway.web.document;

import org.jspecify.annotations.NullMarked;

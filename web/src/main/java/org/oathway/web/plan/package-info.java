/** The development plan on screen. */
@NullMarked
package org.oathway.web.plan;

import org.jspecify.annotations.NullMarked;

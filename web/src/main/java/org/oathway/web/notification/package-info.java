/** The message centre: every notice the house gave, kept for good. */
@NullMarked
package org.oathway.web.notification;

import org.jspecify.annotations.NullMarked;

/** Announcements on screen. */
@NullMarked
package org.oathway.web.notice;

import org.jspecify.annotations.NullMarked;

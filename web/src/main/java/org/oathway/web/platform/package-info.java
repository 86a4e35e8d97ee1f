/**
 * Screens for those who run the house: in a demonstration, the clock. What always holds: outside
 * demo mode the clock cannot be moved and its page is not there.
 */
@NullMarked
package org.oathway.web.platform;

import org.jspecify.annotations.NullMarked;

/**
 * Screens of the draw of seats: the officer's steps, the candidate's ticket, and the public page on
 * which anybody recomputes the draw.
 */
@NullMarked
package org.oathway.web.seating;

import org.jspecify.annotations.NullMarked;

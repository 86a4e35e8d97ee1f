/**
 * Rooms and seats by a published draw, and the publication from which anybody can recompute it.
 *
 * <p>What always holds: every candidate of the roster has exactly one seat, at the site they chose;
 * no seat has two; no room holds more than its places; the publication alone is enough to reach the
 * same plan, byte for byte. If the places do not suffice nobody is seated, and every site that
 * lacks places is named with the number.
 *
 * <p>May use {@code draw}.
 */
@NullMarked
package org.oathway.exams.seating;

import org.jspecify.annotations.NullMarked;

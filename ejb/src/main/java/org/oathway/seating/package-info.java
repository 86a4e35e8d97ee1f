/**
 * Who sits where, by a published draw (双随机一公开), and the admission tickets (准考证).
 *
 * <p>What always holds: the roll is frozen and its hash published together with the commitment to
 * the house's secret, before the day on which the public value comes into being; the seats follow
 * from secret, public value and roll alone, so anybody can recompute them; nobody sits on two
 * seats, no seat is given twice; a ticket is issued once, however often it is fetched.
 *
 * <p>The draw itself is in {@code org.oathway.exams.seating}. It uses session, venue and
 * registration by their beans, document for the ticket and notification to tell the candidate.
 */
@NullMarked
package org.oathway.seating;

import org.jspecify.annotations.NullMarked;

/**
 * Training in the profession (继续教育): the association publishes courses, practitioners enrol, sign
 * in and out by a code that changes every half minute, and the association posts the hours.
 *
 * <p>What always holds: hours are posted once a person and course, in tenths of an hour of 45
 * minutes; a line of the ledger is never changed, only corrected by another line; the cycle runs
 * from 1 July to 30 June and is named by the year it starts in; training binds who practises, never
 * who sits an exam. Uses organisation, person, document, notification, notice and the ground.
 */
@NullMarked
package org.oathway.training;

import org.jspecify.annotations.NullMarked;

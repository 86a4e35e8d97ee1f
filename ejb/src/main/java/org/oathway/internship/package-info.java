/**
 * The year between exam and licence (实习): a person who passed is taken by an office, registered by
 * the district, works under a supervisor, keeps a log, and is assessed by a panel of the
 * association. Order 138 asks for one year, continuous, and for the assessment to be passed.
 *
 * <p>What always holds: one living internship a person; a supervisor guides at most two interns at
 * once; the year runs from the date on the intern card; a confirmed log entry is never changed; the
 * scores of a panel are sealed until the last member has scored; who proposes does not register,
 * who scores does not decide. The numbers come from the rulebook ({@code intern.*}). The dossier
 * gets INTERNSHIP_STARTED and INTERNSHIP_QUALIFIED. Uses organisation, person, document, notice and
 * notification.
 */
@NullMarked
package org.oathway.internship;

import org.jspecify.annotations.NullMarked;

/**
 * Registration for an exam session: a candidate fills in a form that saves itself, hands it in, the
 * district's clerk reviews it with the papers beside it, the municipal bureau confirms it. Only a
 * confirmed registration counts.
 *
 * <p>What always holds: one living registration for a person in a session; a submitted one holds a
 * place at its site; what counts is the server's receipt to the second; whoever passed it in the
 * district does not confirm it; a returned one says everything that is to be mended at once; each
 * step is in the case's history. The verdict on eligibility is kept as it was given, with the
 * version of the rules.
 *
 * <p>Rules come from {@code exams}; uses session, venue, organisation, person, notification and the
 * ground.
 */
@NullMarked
package org.oathway.registration;

import org.jspecify.annotations.NullMarked;

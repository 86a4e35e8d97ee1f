/**
 * The way of one exam registration from the first draft to the pass certificate: its states, what a
 * complete form holds, when it may be handed in, why it may be given back, and what the photo must
 * be.
 *
 * <p>What always holds: a registration moves only along the transition table; a form is told all
 * that is missing at once, each at its field; what counts is the instant at which the server
 * received it.
 *
 * <p>May use {@code eligibility}, for the education words.
 */
@NullMarked
package org.oathway.exams.registration;

import org.jspecify.annotations.NullMarked;

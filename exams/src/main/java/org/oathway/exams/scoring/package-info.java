/**
 * Scores as the marking centre sends them, and the line that divides passed from failed.
 *
 * <p>What always holds: scores are whole tenths of a mark, so that half marks add up exactly; a
 * sheet is taken whole or not at all, and every fault of every row is told; the line is given by
 * the municipal bureau for each exam and never written into the rules; whoever is exactly on the
 * line has passed.
 *
 * <p>May use {@code seating}, for the shape of ticket numbers.
 */
@NullMarked
package org.oathway.exams.scoring;

import org.jspecify.annotations.NullMarked;

/**
 * The small counts of an exam that officials report: registered, confirmed, sat, passed, by
 * district.
 *
 * <p>What always holds: each count is a part of the one before it, and the sum of the districts is
 * the whole.
 *
 * <p>May use {@code registration}, for the states.
 */
@NullMarked
package org.oathway.exams.statistics;

import org.jspecify.annotations.NullMarked;

package org.oathway.exams.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ban from the exam, decided after cheating (two years, or for life).
 *
 * @param until the last day on which it holds; null for life
 * @param decision the number of the written decision
 */
public record Ban(@Nullable LocalDate until, String decision) {

  /** Whether it holds on this day. */
  public boolean holdsOn(LocalDate day) {
    return until == null || !day.isAfter(until);
  }
}

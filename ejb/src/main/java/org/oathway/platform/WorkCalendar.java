package org.oathway.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Counts working days, purely.
 *
 * @param exceptions days that differ from the week's rule: {@code false} a holiday on a weekday,
 *     {@code true} a make-up workday on a weekend
 */
public record WorkCalendar(Map<LocalDate, Boolean> exceptions) {

  public WorkCalendar {
    exceptions = Map.copyOf(exceptions);
  }

  public boolean isWorkingDay(LocalDate day) {
    boolean weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return exceptions.getOrDefault(day, weekday);
  }

  /** The n-th working day after the given day, which itself is not counted. */
  public LocalDate plus(LocalDate from, int workingDays) {
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** The n-th working day before the given day, which itself is not counted. */
  public LocalDate minus(LocalDate from, int workingDays) {
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.minusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** Working days after {@code from} up to and with {@code to}; negative when it has passed. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }
}

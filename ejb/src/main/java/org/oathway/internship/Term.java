package org.oathway.internship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.oathway.platform.WorkCalendar;

/**
 * The year of an internship (Order 138: one year; 渝司发〔2020〕37号: continuous). It runs from the date
 * on the intern card; its last day is the day before that date a year later.
 *
 * @param start the date on the card
 * @param end the last day
 */
public record Term(LocalDate start, LocalDate end) {

  /** The term that begins on a day and lasts so many months. */
  static Term from(LocalDate start, int months) {
    return new Term(start, start.plusMonths(months).minusDays(1));
  }

  /** Days served up to and with today, never more than the term has. */
  public int served(LocalDate today) {
    LocalDate until = today.isAfter(end) ? end : today;
    return until.isBefore(start) ? 0 : (int) ChronoUnit.DAYS.between(start, until) + 1;
  }

  /** Days of the whole term. */
  public int length() {
    return (int) ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** Whether the last day has passed. */
  public boolean isOver(LocalDate today) {
    return today.isAfter(end);
  }

  /**
   * The earliest day on which both the year and what it must hold can be complete: the last day of
   * the term, or later when the working days left do not suffice for the log days still missing. A
   * day may hold several items, so that only the days need time.
   *
   * @param todayLogged whether today already counts as a log day
   */
  LocalDate earliestEnd(
      LocalDate today, Progress progress, boolean todayLogged, WorkCalendar calendar) {
    if (progress.isComplete()) {
      return end;
    }
    LocalDate from = todayLogged ? today : today.minusDays(1);
    LocalDate possible = calendar.plus(from, Math.max(1, progress.missingDays()));
    return possible.isAfter(end) ? possible : end;
  }

  /** The last day on which the assessment may be asked for. */
  LocalDate assessBy(int days) {
    return end.plusDays(days);
  }
}

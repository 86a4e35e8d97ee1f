package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oathway.platform.WorkCalendar;

class TermTest {

  private static final LocalDate START = LocalDate.of(2026, 3, 16);
  private static final Term YEAR = Term.from(START, 12);
  private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of());

  @Test
  void a_year_ends_the_day_before_its_date_returns() {
    assertEquals(LocalDate.of(2027, 3, 15), YEAR.end());
    assertEquals(365, YEAR.length());
  }

  @Test
  void a_year_that_begins_on_a_leap_day_ends_before_the_last_of_february() {
    assertEquals(LocalDate.of(2029, 2, 27), Term.from(LocalDate.of(2028, 2, 29), 12).end());
  }

  @Test
  void the_first_day_counts_and_none_after_the_last() {
    assertEquals(0, YEAR.served(START.minusDays(1)));
    assertEquals(1, YEAR.served(START));
    assertEquals(365, YEAR.served(LocalDate.of(2027, 3, 15)));
    assertEquals(365, YEAR.served(LocalDate.of(2027, 6, 1)));
  }

  @Test
  void the_year_is_over_on_the_day_after_its_last() {
    assertFalse(YEAR.isOver(YEAR.end()));
    assertTrue(YEAR.isOver(YEAR.end().plusDays(1)));
  }

  @Test
  void with_enough_days_left_the_earliest_end_is_the_end_of_the_year() {
    Progress started = Facts.progress(10);
    assertEquals(YEAR.end(), YEAR.earliestEnd(START.plusDays(30), started, false, CALENDAR));
  }

  @Test
  void missing_log_days_push_the_earliest_end_by_working_days() {
    // Monday 2027-03-08; 10 log days are missing, today is still to be logged
    LocalDate monday = LocalDate.of(2027, 3, 8);
    Progress progress = Facts.progress(140);
    assertEquals(LocalDate.of(2027, 3, 19), YEAR.earliestEnd(monday, progress, false, CALENDAR));
    assertEquals(LocalDate.of(2027, 3, 22), YEAR.earliestEnd(monday, progress, true, CALENDAR));
  }

  @Test
  void a_holiday_pushes_the_earliest_end_by_one_more_day() {
    LocalDate monday = LocalDate.of(2027, 3, 8);
    WorkCalendar holiday = new WorkCalendar(Map.of(LocalDate.of(2027, 3, 10), false));
    assertEquals(
        LocalDate.of(2027, 3, 22), YEAR.earliestEnd(monday, Facts.progress(140), false, holiday));
  }

  @Test
  void after_the_year_something_else_still_missing_takes_at_least_a_day() {
    LocalDate saturday = LocalDate.of(2027, 3, 20);
    Progress onlyHearings = Facts.progress(150);
    assertEquals(
        LocalDate.of(2027, 3, 22), YEAR.earliestEnd(saturday, onlyHearings, false, CALENDAR));
  }
}

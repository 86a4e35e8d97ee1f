package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class AssessRulesTest {

  private static final Term YEAR = Term.from(Facts.DAY, 12);
  private static final String SUMMARY = "文".repeat(3000);

  private static List<String> faults(
      Progress progress, String summary, AssessRules.Again again, LocalDate today) {
    return AssessRules.faults(YEAR, progress, summary, again, today, Facts.rules()).stream()
        .map(Reason::key)
        .toList();
  }

  private static Progress complete() {
    return Progress.of(Facts.complete(), 80, 60, Facts.rules());
  }

  @Test
  void the_day_after_the_year_is_early_enough_and_its_last_day_is_not() {
    assertEquals(
        List.of("internship.assess.tooEarly"),
        faults(complete(), SUMMARY, AssessRules.Again.FIRST, YEAR.end()));
    assertEquals(
        List.of(), faults(complete(), SUMMARY, AssessRules.Again.FIRST, YEAR.end().plusDays(1)));
  }

  @Test
  void the_ninetieth_day_is_in_time_and_the_next_is_not() {
    LocalDate last = YEAR.end().plusDays(90);
    assertEquals(List.of(), faults(complete(), SUMMARY, AssessRules.Again.FIRST, last));
    assertEquals(
        List.of("internship.assess.tooLate"),
        faults(complete(), SUMMARY, AssessRules.Again.FIRST, last.plusDays(1)));
  }

  @Test
  void after_a_failure_one_waits_but_the_ninety_days_no_longer_bind() {
    LocalDate from = YEAR.end().plusDays(150);
    AssessRules.Again again = new AssessRules.Again(false, from);
    assertEquals(
        List.of("internship.assess.wait"), faults(complete(), SUMMARY, again, from.minusDays(1)));
    assertEquals(List.of(), faults(complete(), SUMMARY, again, from));
  }

  @Test
  void a_short_summary_and_all_that_is_missing_are_told_at_once() {
    List<String> faults = faults(Facts.progress(0), "short", AssessRules.Again.FIRST, YEAR.start());
    assertEquals(Item.values().length + 3, faults.size());
  }
}

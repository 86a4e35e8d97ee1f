package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class ProgressTest {

  @Test
  void a_log_that_holds_exactly_what_it_must_misses_nothing() {
    Progress progress = Progress.of(Facts.complete(), 80, 60, Facts.rules());
    assertEquals(List.of(), progress.missing());
    assertTrue(progress.isComplete());
  }

  @Test
  void an_empty_log_misses_every_item_and_the_test_at_once() {
    Progress progress = Progress.of(List.of(), 0, -1, Facts.rules());
    assertEquals(Item.values().length + 1, progress.missing().size());
  }

  @Test
  void what_is_missing_says_how_much() {
    Progress progress = Progress.of(Facts.complete(), 56, 59, Facts.rules());
    assertEquals(
        List.of("internship.missing.TRAINING", "internship.missing.TEST"),
        progress.missing().stream().map(Reason::key).toList());
    assertEquals(List.of("24", "56", "80"), progress.missing().getFirst().args());
  }

  @Test
  void several_entries_of_one_day_count_as_one_day() {
    List<LogFact> twice = new ArrayList<>(Facts.days(3, LogKind.DOCUMENT, ""));
    twice.addAll(Facts.days(3, LogKind.RECEPTION, ""));
    Progress progress = Progress.of(twice, 0, -1, Facts.rules());
    assertEquals(3, progress.line(Item.DAYS).done());
    assertEquals(3, progress.line(Item.RECEPTIONS).done());
  }

  @Test
  void the_same_matter_counts_once_however_many_days_it_took() {
    Progress progress =
        Progress.of(Facts.days(9, LogKind.DOCUMENT, "（2026）忠法民初 12 号"), 0, -1, Facts.rules());
    assertEquals(1, progress.line(Item.MATTERS).done());
  }

  @Test
  void a_log_of_more_than_a_third_other_work_is_not_enough() {
    List<LogFact> logs = new ArrayList<>(Facts.complete());
    logs.addAll(Facts.days(80, LogKind.OTHER, ""));
    Progress progress = Progress.of(logs, 80, 60, Facts.rules());
    assertEquals(
        List.of("internship.missing.OTHER"), progress.missing().stream().map(Reason::key).toList());
  }

  @Test
  void exactly_a_third_of_other_work_is_enough() {
    List<LogFact> logs = new ArrayList<>(Facts.complete());
    logs.addAll(Facts.days(75, LogKind.OTHER, ""));
    assertEquals(225, logs.size());
    assertTrue(Progress.of(logs, 80, 60, Facts.rules()).isComplete());
  }
}

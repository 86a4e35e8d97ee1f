package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class LogRulesTest {

  private static final Term YEAR = Term.from(LocalDate.of(2026, 3, 16), 12);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static LogEntry entry(LocalDate day, String hours, String content) {
    return new LogEntry(
        day, new BigDecimal(hours), LogKind.RECEPTION, "", false, content, "记录", "");
  }

  private static List<String> faults(LogEntry entry, String otherHours) {
    return LogRules.faults(entry, YEAR, TODAY, new BigDecimal(otherHours), Facts.rules()).stream()
        .map(Reason::key)
        .toList();
  }

  @Test
  void a_good_entry_has_no_faults() {
    assertEquals(List.of(), faults(entry(TODAY, "7.5", "字".repeat(100)), "0"));
  }

  @Test
  void the_content_counts_characters_as_people_do() {
    assertEquals(
        List.of("internship.log.short"), faults(entry(TODAY, "7.5", "字".repeat(99) + "  "), "0"));
    assertEquals(List.of(), faults(entry(TODAY, "7.5", "𠮷".repeat(100)), "0"));
  }

  @Test
  void tomorrow_cannot_be_written_today() {
    assertEquals(
        List.of("internship.log.future"),
        faults(entry(TODAY.plusDays(1), "7.5", "字".repeat(100)), "0"));
  }

  @Test
  void a_day_before_the_year_does_not_count() {
    assertEquals(
        List.of("internship.log.beforeStart"),
        LogRules.faults(
                entry(YEAR.start().minusDays(1), "7.5", "字".repeat(100)),
                YEAR,
                YEAR.start(),
                BigDecimal.ZERO,
                Facts.rules())
            .stream()
            .map(Reason::key)
            .toList());
  }

  @Test
  void the_thirtieth_day_is_open_and_the_next_is_locked() {
    assertEquals(List.of(), faults(entry(TODAY.minusDays(30), "8", "字".repeat(100)), "0"));
    assertEquals(
        List.of("internship.log.locked"),
        faults(entry(TODAY.minusDays(31), "8", "字".repeat(100)), "0"));
  }

  @Test
  void an_entry_is_late_after_seven_days() {
    assertFalse(LogRules.late(TODAY.minusDays(7), TODAY, Facts.rules()));
    assertTrue(LogRules.late(TODAY.minusDays(8), TODAY, Facts.rules()));
  }

  @Test
  void a_day_has_no_more_than_twenty_four_hours() {
    assertEquals(List.of(), faults(entry(TODAY, "8", "字".repeat(100)), "16"));
    assertEquals(
        List.of("internship.log.dayFull"), faults(entry(TODAY, "8.5", "字".repeat(100)), "16"));
  }

  @Test
  void every_fault_is_told_at_once() {
    LogEntry poor =
        new LogEntry(TODAY.plusDays(1), BigDecimal.ZERO, LogKind.OTHER, "", true, "short", " ", "");
    assertEquals(
        List.of(
            "internship.log.future",
            "internship.log.hoursRange",
            "internship.log.short",
            "internship.log.ownWorkMissing",
            "internship.log.whichMatter"),
        faults(poor, "0"));
  }
}

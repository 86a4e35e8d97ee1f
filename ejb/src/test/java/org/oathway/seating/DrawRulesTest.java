package org.oathway.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class DrawRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static List<String> keys(List<Reason> reasons) {
    return reasons.stream().map(Reason::key).toList();
  }

  @Test
  void aValueIsEnteredOnItsDayAndNotBefore() {
    assertEquals(
        List.of("seating.reveal.early"), keys(DrawRules.reveal("7", DAY, DAY.minusDays(1))));
    assertEquals(List.of(), DrawRules.reveal("7", DAY, DAY));
  }

  @Test
  void aValueIsOneLine() {
    assertEquals(List.of("seating.publicValue.missing"), keys(DrawRules.reveal(" ", DAY, DAY)));
    assertEquals(List.of("seating.line"), keys(DrawRules.reveal("a\nb", DAY, DAY)));
    assertEquals(List.of("seating.line"), keys(DrawRules.reveal("x".repeat(201), DAY, DAY)));
  }

  @Test
  void aCommitmentIsTakenBackOnlyBeforeTheDay() {
    assertEquals(List.of(), DrawRules.withdraw("x", DAY, DAY.minusDays(1)));
    assertEquals(List.of("seating.withdraw.late"), keys(DrawRules.withdraw("x", DAY, DAY)));
  }

  @Test
  void theSourceMustLieAheadAndInTime() {
    var window =
        new DrawRules.Window(
            Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-12-20T00:00:00Z"), DAY);
    Instant now = Instant.parse("2026-11-24T00:00:00Z");
    LocalDate today = LocalDate.of(2026, 11, 24);
    assertEquals(
        List.of("seating.publicSource.missing", "seating.commit.day.missing"),
        keys(DrawRules.commit(new CommitRequest(1, "", null), window, now, today)));
    assertEquals(
        List.of("seating.commit.day.known"),
        keys(DrawRules.commit(new CommitRequest(1, "彩票", today), window, now, today)));
    assertEquals(
        List.of("seating.commit.day.late"),
        keys(DrawRules.commit(new CommitRequest(1, "彩票", DAY.plusDays(1)), window, now, today)));
    assertEquals(
        List.of("seating.commit.early"),
        keys(
            DrawRules.commit(
                new CommitRequest(1, "彩票", DAY),
                new DrawRules.Window(now.plusSeconds(1), window.examStarts(), DAY),
                now,
                today)));
  }
}

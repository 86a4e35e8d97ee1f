package org.oathway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;
import org.oathway.platform.Rules;
import org.oathway.platform.WorkCalendar;

class SessionRequestTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Rules RULES =
      new Rules(
          Map.of(
              "exam.notice_days", "30",
              "exam.reg_days", "16",
              "exam.resubmit_days", "2",
              "exam.review_wd", "3",
              "exam.ticket_days", "7",
              "exam.minutes", "180",
              "exam.result_days", "45"),
          "R1");

  private static SessionRequest proposed() {
    return SessionRequest.proposed(TODAY, RULES, new WorkCalendar(Map.of()));
  }

  private static SessionRequest written(@Nullable LocalDate reviewUntil, LocalDate ticketsFrom) {
    SessionRequest p = proposed();
    return new SessionRequest(
        0,
        "考试",
        "公告",
        "试卷",
        "咨询",
        p.firstDay(),
        p.lastDay(),
        reviewUntil,
        ticketsFrom,
        p.examStarts(),
        p.minutes(),
        p.resultsBy());
  }

  private static List<String> fields(SessionRequest request) {
    return request.missing(TODAY).stream().map(Reason::field).toList();
  }

  @Test
  void theProposedDaysAreInOrderAndTheExamIsOnASunday() {
    SessionRequest p = proposed();
    assertEquals(List.of("name", "notice", "papers", "contact"), fields(p));
    assertEquals(DayOfWeek.SUNDAY, p.examStarts().getDayOfWeek());
    assertEquals(TODAY.plusDays(30), p.firstDay());
    assertEquals(p.firstDay().plusDays(15), p.lastDay());
    assertEquals(p.examStarts().toLocalDate().minusDays(7), p.ticketsFrom());
    assertTrue(p.hints(TODAY, RULES).isEmpty());
  }

  @Test
  void theWholePlanHasNothingMissing() {
    assertEquals(List.of(), fields(written(proposed().reviewUntil(), proposed().ticketsFrom())));
  }

  @Test
  void everythingMissingIsToldAtOnce() {
    SessionRequest empty =
        new SessionRequest(0, "", "", "", "", null, null, null, null, null, null, null);
    assertEquals(
        List.of(
            "name",
            "notice",
            "papers",
            "contact",
            "firstDay",
            "lastDay",
            "reviewUntil",
            "ticketsFrom",
            "examStarts",
            "resultsBy",
            "minutes"),
        fields(empty));
  }

  @Test
  void aReviewBeforeTheEndOfRegistrationIsOutOfOrder() {
    LocalDate early = proposed().firstDay();
    assertEquals(List.of("reviewUntil"), fields(written(early, proposed().ticketsFrom())));
  }

  @Test
  void ticketsBeforeTheReviewIsOverAreOutOfOrder() {
    assertEquals(
        List.of("ticketsFrom"), fields(written(proposed().reviewUntil(), proposed().lastDay())));
  }

  @Test
  void aNoticeThatLeavesLessThanThirtyDaysIsHintedAtButNotRefused() {
    List<Reason> hints = proposed().hints(TODAY.plusDays(1), RULES);
    assertEquals("行政许可法第五十四条", hints.getFirst().article());
  }
}

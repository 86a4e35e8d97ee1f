package org.oathway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SessionCardTest {

  private static final Instant OPENS = Instant.parse("2026-11-14T16:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-11-30T16:00:00Z");
  private static final Instant TICKETS = Instant.parse("2026-12-05T16:00:00Z");
  private static final Instant STARTS = Instant.parse("2026-12-13T01:00:00Z");
  private static final Instant ENDS = Instant.parse("2026-12-13T04:00:00Z");

  private static String phaseAt(Instant now) {
    return new SessionCard(
            1,
            "",
            2026,
            SessionState.PUBLISHED,
            OPENS,
            CLOSES,
            CLOSES.plusSeconds(3 * 86_400),
            TICKETS,
            STARTS,
            ENDS,
            LocalDate.of(2027, 1, 27),
            "",
            "",
            "")
        .phase(now);
  }

  @Test
  void registrationIsOpenFromItsFirstSecondToTheLastSecondOfItsLastDay() {
    assertEquals("SOON", phaseAt(OPENS.minusSeconds(1)));
    assertEquals("OPEN", phaseAt(OPENS));
    assertEquals("OPEN", phaseAt(CLOSES.minusSeconds(1)));
    assertEquals("REVIEW", phaseAt(CLOSES));
  }

  @Test
  void afterTheReviewComeTicketsTheExamAndItsEnd() {
    assertEquals("TICKETS", phaseAt(TICKETS));
    assertEquals("EXAM", phaseAt(STARTS));
    assertEquals("AFTER", phaseAt(ENDS));
  }
}

package org.oathway.exams.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegistrationWindowTest {

  private static final Instant OPENS = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-03-16T23:59:59Z");
  private final RegistrationWindow window =
      new RegistrationWindow(OPENS, CLOSES, RegistrationWindow.GRACE);

  @Test
  void theFirstAndTheLastSecondCount() {
    assertTrue(window.submission(OPENS).isEmpty());
    assertTrue(window.submission(CLOSES.plusMillis(999)).isEmpty());
  }

  @Test
  void aSecondEarlyOrLateIsRefusedAndSaysWhy() {
    assertEquals("registration.window.early", window.submission(OPENS.minusMillis(1)).get(0).key());
    assertEquals(
        "registration.window.closed", window.submission(CLOSES.plusSeconds(1)).get(0).key());
  }

  @Test
  void aReturnedFormIsTakenTwoDaysLonger() {
    Instant end = CLOSES.plus(RegistrationWindow.GRACE);
    assertTrue(window.resubmission(end).isEmpty());
    assertEquals("registration.window.grace", window.resubmission(end.plusSeconds(1)).get(0).key());
  }

  @Test
  void aWindowCannotCloseBeforeItOpens() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RegistrationWindow(CLOSES, OPENS, RegistrationWindow.GRACE));
  }
}

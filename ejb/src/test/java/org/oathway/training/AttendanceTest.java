package org.oathway.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.oathway.training.AttendanceCode.Phase;
import org.oathway.training.AttendanceWindow.Entry;

class AttendanceTest {

  private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");
  private static final AttendanceWindow WINDOW =
      new AttendanceWindow(START, START.plusSeconds(3 * 3600), 30, 15);
  private static final AttendanceCode CODE = new AttendanceCode("00".repeat(32), 30);

  private static Entry at(long minutes) {
    return WINDOW.entry(START.plusSeconds(minutes * 60));
  }

  @Test
  void theDoorOpensHalfAnHourBefore() {
    assertEquals(Entry.TOO_EARLY, at(-31));
    assertEquals(Entry.ON_TIME, at(-30));
  }

  @Test
  void aQuarterOfAnHourAfterTheStartOneIsLate() {
    assertEquals(Entry.ON_TIME, at(15));
    assertEquals(Entry.LATE, at(16));
    assertEquals(Entry.LATE, at(179));
    assertEquals(Entry.OVER, at(180));
  }

  @Test
  void oneMayLeaveFromAQuarterBeforeTheEnd() {
    assertFalse(WINDOW.mayLeave(START.plusSeconds(164 * 60)));
    assertTrue(WINDOW.mayLeave(START.plusSeconds(165 * 60)));
  }

  @Test
  void lateCostsOneHourAndNeverMoreThanThereIs() {
    assertEquals(40, Hours.earned(40, false));
    assertEquals(30, Hours.earned(40, true));
    assertEquals(0, Hours.earned(5, true));
  }

  @Test
  void theCodeHasEightDigitsAndChangesWithTheSlot() {
    String now = CODE.at(Phase.IN, START);
    assertTrue(now.matches("\\d{8}"), now);
    assertEquals(now, CODE.at(Phase.IN, START.plusSeconds(29)));
    assertNotEquals(now, CODE.at(Phase.IN, START.plusSeconds(30)));
  }

  @Test
  void theSlotBeforeIsAcceptedAndNoOlderOne() {
    String shown = CODE.at(Phase.IN, START);
    assertTrue(CODE.fits(Phase.IN, START.plusSeconds(59), shown));
    assertFalse(CODE.fits(Phase.IN, START.plusSeconds(60), shown));
    assertFalse(CODE.fits(Phase.IN, START.minusSeconds(1), shown));
  }

  @Test
  void whoComesCannotGoByTheSameCode() {
    assertFalse(CODE.fits(Phase.OUT, START, CODE.at(Phase.IN, START)));
  }

  @Test
  void anotherCourseHasAnotherCode() {
    assertNotEquals(
        CODE.at(Phase.IN, START),
        new AttendanceCode(AttendanceCode.freshSecret(), 30).at(Phase.IN, START));
  }
}

package org.oathway.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

  /** Around the National Day of 2026: 1 to 7 October off, Saturday the 10th a make-up workday. */
  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          Map.of(
              day(10, 1), false,
              day(10, 2), false,
              day(10, 5), false,
              day(10, 6), false,
              day(10, 7), false,
              day(10, 10), true));

  @Test
  void weekendsAreOffUnlessMadeUp() {
    assertFalse(CALENDAR.isWorkingDay(day(10, 3)));
    assertTrue(CALENDAR.isWorkingDay(day(10, 10)));
    assertFalse(CALENDAR.isWorkingDay(day(10, 11)));
  }

  @Test
  void aTermOfWorkingDaysJumpsTheHoliday() {
    assertEquals(day(10, 8), CALENDAR.plus(day(9, 30), 1));
    assertEquals(day(10, 10), CALENDAR.plus(day(9, 30), 3));
    assertEquals(day(10, 12), CALENDAR.plus(day(9, 30), 4));
  }

  @Test
  void theDayOfReceiptIsNotCounted() {
    assertEquals(day(9, 30), CALENDAR.plus(day(9, 30), 0));
    assertEquals(0, CALENDAR.between(day(9, 30), day(9, 30)));
  }

  @Test
  void countingAndAddingAgree() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      LocalDate from = day(9, 1).plusDays(random.nextInt(60));
      int days = random.nextInt(40);
      LocalDate then = CALENDAR.plus(from, days);
      assertEquals(days, CALENDAR.between(from, then), () -> "seed " + seed);
      assertEquals(-days, CALENDAR.between(then, from), () -> "seed " + seed);
    }
  }

  @Test
  void goingBackFindsTheDayThatCountsUpToIt() {
    assertEquals(day(9, 30), CALENDAR.minus(day(10, 8), 1));
    assertEquals(day(10, 10), CALENDAR.minus(day(10, 12), 1));
    for (int days = 1; days < 30; days++) {
      LocalDate then = CALENDAR.minus(day(10, 30), days);
      assertTrue(CALENDAR.isWorkingDay(then));
      assertEquals(days, CALENDAR.between(then, day(10, 30)));
    }
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}

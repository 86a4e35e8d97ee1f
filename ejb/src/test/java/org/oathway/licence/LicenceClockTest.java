package org.oathway.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oathway.platform.Rules;
import org.oathway.platform.WorkCalendar;

class LicenceClockTest {

  private static final LicenceClock CLOCK =
      new LicenceClock(
          new Rules(
              Map.of(
                  "licence.supplement_wd", "5",
                  "licence.decide_wd", "20",
                  "licence.extend_wd", "10",
                  "licence.file_wd", "15",
                  "licence.publish_wd", "7"),
              "R1"),
          new WorkCalendar(Map.of(LocalDate.of(2026, 12, 25), false)));

  @Test
  void acceptanceIsDueInFiveWorkingDays() {
    assertEquals(LocalDate.of(2026, 12, 1), CLOCK.acceptBy(LocalDate.of(2026, 11, 24)));
  }

  @Test
  void theDecisionIsDueInTwentyWorkingDaysAndAHolidayDoesNotCount() {
    assertEquals(LocalDate.of(2026, 12, 22), CLOCK.decideBy(LocalDate.of(2026, 11, 24)));
    assertEquals(LocalDate.of(2026, 12, 28), CLOCK.decideBy(LocalDate.of(2026, 11, 27)));
  }

  @Test
  void anExtensionAddsTenWorkingDaysToTheDueDay() {
    assertEquals(LocalDate.of(2027, 1, 6), CLOCK.extended(LocalDate.of(2026, 12, 22)));
  }
}

package org.oathway.web.oath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oathway.oath.CeremonyRow;
import org.oathway.oath.DutyRow;
import org.oathway.oath.OathState;

class NextStepTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
  private static final CeremonyRow CEREMONY =
      new CeremonyRow(7, at(DAY, 10), "礼堂", 100, "2020", "我宣誓", "甲", "乙", 1, 0);

  private static Instant at(LocalDate day, int hour) {
    return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, 0)
        .atZone(ZONE)
        .toInstant();
  }

  private static NextStep next(OathState state, @Nullable CeremonyRow ceremony, Instant now) {
    DutyRow duty =
        new DutyRow(1, 1, "张三", "335", "某所", DAY, DAY, state, null, null, "", 0, null, null);
    return NextStep.of(duty, ceremony, now, ZONE);
  }

  @Test
  void whoIsNotInvitedWaitsAndIsToldWhenTheDayHasPassed() {
    assertEquals(NextStep.DUE, next(OathState.DUE, null, at(DAY, 23)));
    assertEquals(NextStep.OVERDUE, next(OathState.DUE, null, at(DAY.plusDays(1), 0)));
  }

  @Test
  void whoPromisedComesOnTheDayWithTheCode() {
    assertEquals(NextStep.CONFIRMED, next(OathState.CONFIRMED, CEREMONY, at(DAY.minusDays(1), 23)));
    assertEquals(NextStep.TODAY, next(OathState.CONFIRMED, CEREMONY, at(DAY, 0)));
    assertEquals(NextStep.TODAY, next(OathState.CONFIRMED, CEREMONY, at(DAY, 10)));
  }

  @Test
  void anInvitationIsAnsweredUntilItBeginsAndThenTheDoorIsStillOpen() {
    assertEquals(NextStep.INVITED, next(OathState.INVITED, CEREMONY, at(DAY, 9)));
    assertEquals(NextStep.TODAY, next(OathState.INVITED, CEREMONY, at(DAY, 10)));
  }

  @Test
  void aCeremonyThatIsOverWaitsForItsMarks() {
    for (OathState state : new OathState[] {OathState.INVITED, OathState.CONFIRMED}) {
      assertEquals(NextStep.PASSED, next(state, CEREMONY, at(DAY.plusDays(1), 0)));
    }
    assertEquals(NextStep.PASSED, next(OathState.LEAVE_REQUESTED, CEREMONY, at(DAY, 10)));
  }
}

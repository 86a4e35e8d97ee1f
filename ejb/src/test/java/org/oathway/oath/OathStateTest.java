package org.oathway.oath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.oathway.platform.DeedFailed;

class OathStateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

  private static Duty duty() {
    return new Duty(new Duty.Origin(1, 2, "335", 3, DAY.minusDays(30), "R1"), DAY.plusDays(60));
  }

  @Test
  void nobodySwearsWhoIsNotInTheHall() {
    for (OathState state : OathState.values()) {
      assertEquals(state == OathState.CHECKED_IN, state.leadsTo(OathState.SWORN), state.name());
    }
  }

  @Test
  void whatIsSwornIsSworn() {
    for (OathState next : OathState.values()) {
      assertFalse(OathState.SWORN.leadsTo(next));
    }
  }

  @Test
  void anInvalidOathIsAskedForAgain() {
    assertTrue(OathState.INVALID.leadsTo(OathState.INVITED));
    assertTrue(OathState.INVALID.open());
  }

  @Test
  void anAbsentPersonOwesItAgainByTheLaterDayAndOnlyUnexcusedCounts() {
    Duty duty = duty();
    duty.invite(7, "ABCD2345");
    duty.askLeave("住院治疗");
    duty.absent(true, "", DAY.plusDays(90));
    assertEquals(OathState.DUE, duty.state());
    assertEquals(0, duty.unexcused());
    duty.invite(8, "ABCD2346");
    duty.absent(false, "", DAY.plusDays(180));
    assertEquals(1, duty.unexcused());
  }

  @Test
  void nobodyIsInvitedTwiceAtOnce() {
    Duty duty = duty();
    duty.invite(7, "ABCD2345");
    assertThrows(DeedFailed.class, () -> duty.invite(8, "ABCD2346"));
  }

  @Test
  void aDutyWhoseDayHasPassedIsOverdueUntilInvited() {
    DutyRow late =
        new DutyRow(
            1, 1, "张三", "335", "某所", DAY, DAY, OathState.DUE, null, null, "", 0, null, null);
    assertEquals("DUE", late.standing(DAY));
    assertEquals("OVERDUE", late.standing(DAY.plusDays(1)));
  }
}

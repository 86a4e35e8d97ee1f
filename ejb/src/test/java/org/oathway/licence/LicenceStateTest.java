package org.oathway.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LicenceStateTest {

  @Test
  void nothingFollowsAnEnd() {
    for (LicenceState end : EnumSet.allOf(LicenceState.class)) {
      if (end.fruitless() || end == LicenceState.PUBLISHED) {
        for (LicenceState next : LicenceState.values()) {
          assertFalse(end.leadsTo(next), end + " to " + next);
        }
      }
    }
  }

  @Test
  void aLicenceComesOnlyOfAProposal() {
    for (LicenceState from : LicenceState.values()) {
      assertEquals(
          from == LicenceState.PROPOSED, from.leadsTo(LicenceState.LICENCE_ISSUED), from.name());
    }
  }

  @Test
  void everyStateCanBeReachedFromTheFirst() {
    Set<LicenceState> reached = EnumSet.of(LicenceState.SUBMITTED);
    for (int round = 0; round < LicenceState.values().length; round++) {
      for (LicenceState from : EnumSet.copyOf(reached)) {
        for (LicenceState next : LicenceState.values()) {
          if (from.leadsTo(next)) {
            reached.add(next);
          }
        }
      }
    }
    assertEquals(EnumSet.allOf(LicenceState.class), reached);
    assertTrue(LicenceState.PUBLISHED.licensed());
  }
}

package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StateTest {

  @Test
  void the_way_leads_from_application_to_qualification() {
    State[] way = {
      State.APPLIED,
      State.OFFICE_OK,
      State.BUREAU_REVIEW,
      State.REGISTERED,
      State.IN_PROGRESS,
      State.TERM_DONE,
      State.ASSESS_APPLIED,
      State.PAPER_OK,
      State.INTERVIEWED,
      State.PUBLIC_NOTICE,
      State.QUALIFIED
    };
    for (int at = 0; at + 1 < way.length; at++) {
      assertTrue(way[at].mayBecome(way[at + 1]), way[at] + " leads to " + way[at + 1]);
    }
  }

  @Test
  void nothing_follows_what_is_over() {
    for (State over : State.OVER) {
      for (State next : State.values()) {
        assertFalse(over.mayBecome(next), over + " leads nowhere");
      }
    }
  }

  @Test
  void the_year_is_not_cut_short_to_the_assessment() {
    assertFalse(State.IN_PROGRESS.mayBecome(State.ASSESS_APPLIED));
  }

  @Test
  void nobody_qualifies_without_public_notice() {
    for (State state : State.values()) {
      if (state != State.PUBLIC_NOTICE) {
        assertFalse(state.mayBecome(State.QUALIFIED), state + " does not qualify");
      }
    }
  }
}

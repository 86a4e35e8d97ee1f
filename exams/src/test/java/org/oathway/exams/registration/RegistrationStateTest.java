package org.oathway.exams.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegistrationStateTest {

  @Test
  void everyStateCanBeReachedFromADraft() {
    EnumSet<RegistrationState> reached = EnumSet.of(RegistrationState.DRAFT);
    int before = 0;
    while (before < reached.size()) {
      before = reached.size();
      EnumSet.copyOf(reached).forEach(state -> reached.addAll(state.next()));
    }
    assertEquals(EnumSet.allOf(RegistrationState.class), reached);
  }

  @Test
  void aReturnedFormGoesThroughTheFirstReviewAgain() {
    assertTrue(RegistrationState.RETURNED.leadsTo(RegistrationState.SUBMITTED));
    assertFalse(RegistrationState.RETURNED.leadsTo(RegistrationState.REVIEW_2));
  }

  @Test
  void nobodyIsConfirmedWithoutBothReviews() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int walk = 0; walk < 2_000; walk++) {
      RegistrationState state = RegistrationState.DRAFT;
      EnumSet<RegistrationState> seen = EnumSet.of(state);
      while (!state.ended()) {
        state =
            state.next().stream()
                .sorted()
                .skip(random.nextInt(state.next().size()))
                .findFirst()
                .orElseThrow();
        seen.add(state);
      }
      if (seen.contains(RegistrationState.CONFIRMED)) {
        assertTrue(seen.contains(RegistrationState.REVIEW_1), "seed " + seed);
        assertTrue(seen.contains(RegistrationState.REVIEW_2), "seed " + seed);
      }
    }
  }

  @Test
  void anAbsentCandidateCountsAsRegisteredButDidNotSit() {
    assertTrue(RegistrationState.ABSENT.counted());
    assertFalse(RegistrationState.ABSENT.sat());
    assertFalse(RegistrationState.CANCELLED.counted());
  }
}

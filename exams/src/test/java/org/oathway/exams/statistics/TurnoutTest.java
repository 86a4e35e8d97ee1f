package org.oathway.exams.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oathway.exams.registration.RegistrationState;

class TurnoutTest {

  @Test
  void eachCountIsAPartOfTheOneBeforeItInEveryState() {
    for (RegistrationState state : RegistrationState.values()) {
      Turnout one = Turnout.total(Turnout.byDistrict(List.of(new Turnout.Case("500103", state))));
      assertTrue(
          one.passed() <= one.sat()
              && one.sat() <= one.confirmed()
              && one.confirmed() <= one.registered(),
          state.name());
    }
  }

  @Test
  void districtsAreCountedByThemselvesAndAddUp() {
    List<Turnout.Case> cases =
        Stream.of(
                new Turnout.Case("500103", RegistrationState.PASSED),
                new Turnout.Case("500103", RegistrationState.ABSENT),
                new Turnout.Case("500229", RegistrationState.FAILED),
                new Turnout.Case("500229", RegistrationState.DRAFT))
            .toList();
    Map<String, Turnout> counts = Turnout.byDistrict(cases);
    assertEquals(new Turnout(2, 2, 1, 1), counts.get("500103"));
    assertEquals(new Turnout(1, 1, 1, 0), counts.get("500229"));
    assertEquals(new Turnout(3, 3, 2, 1), Turnout.total(counts));
    assertEquals(6667, Turnout.total(counts).attendance());
  }
}

package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class SupervisorRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static List<String> faults(boolean inOffice, LocalDate since, int guiding, boolean self) {
    return SupervisorRules.faults(
            new SupervisorRules.Candidate(inOffice, since, guiding, self), TODAY, Facts.rules())
        .stream()
        .map(Reason::key)
        .toList();
  }

  @Test
  void three_years_to_the_day_are_enough() {
    assertEquals(List.of(), faults(true, TODAY.minusYears(3), 1, false));
    assertEquals(
        List.of("internship.supervisor.years"),
        faults(true, TODAY.minusYears(3).plusDays(1), 1, false));
  }

  @Test
  void nobody_guides_a_third_intern() {
    assertEquals(
        List.of("internship.supervisor.load"), faults(true, TODAY.minusYears(9), 2, false));
  }

  @Test
  void all_reasons_are_told_at_once() {
    assertEquals(4, faults(false, TODAY, 2, true).size());
  }

  @Test
  void an_office_has_room_for_two_interns_a_supervisor() {
    assertEquals(1, SupervisorRules.room(5, 2, 3, Facts.rules()));
    assertEquals(0, SupervisorRules.room(5, 1, 3, Facts.rules()));
  }

  @Test
  void an_office_of_two_workers_takes_no_interns() {
    assertEquals(0, SupervisorRules.room(2, 2, 0, Facts.rules()));
  }
}

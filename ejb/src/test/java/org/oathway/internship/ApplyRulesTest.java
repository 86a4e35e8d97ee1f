package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;
import org.oathway.person.DossierEntry;
import org.oathway.person.DossierKind;

class ApplyRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String MOTIVE = "愿在家乡的法律服务所实习，为邻里提供法律服务。";

  private static DossierEntry entry(DossierKind kind, LocalDate on, String facts) {
    return new DossierEntry(1, 7, kind, on, "registration", 1, facts, Instant.EPOCH);
  }

  private static List<String> faults(
      List<DossierEntry> dossier, boolean living, int room, String motive) {
    return ApplyRules.faults(dossier, living, room, motive, TODAY, Facts.rules()).stream()
        .map(Reason::key)
        .toList();
  }

  private static DossierEntry passed() {
    return entry(DossierKind.EXAM_PASSED, TODAY.minusMonths(2), "score=112");
  }

  @Test
  void who_passed_may_ask_an_office_with_room() {
    assertEquals(List.of(), faults(List.of(passed()), false, 1, MOTIVE));
  }

  @Test
  void who_did_not_pass_hears_of_everything_else_too() {
    assertEquals(
        List.of(
            "internship.apply.notPassed",
            "internship.apply.living",
            "internship.apply.full",
            "internship.apply.motive"),
        faults(List.of(), true, 0, ""));
  }

  @Test
  void a_pass_is_good_for_three_years() {
    assertEquals(
        List.of("internship.apply.passTooOld"),
        faults(
            List.of(entry(DossierKind.EXAM_PASSED, TODAY.minusMonths(36).minusDays(1), "")),
            false,
            1,
            MOTIVE));
  }

  @Test
  void a_bar_holds_until_its_day_and_for_good_when_it_names_none() {
    DossierEntry ended = entry(DossierKind.BAN, TODAY.minusYears(2), "until=2026-11-23");
    DossierEntry lasting = entry(DossierKind.BAN, TODAY.minusYears(2), "level=E3");
    assertEquals(List.of(), faults(List.of(passed(), ended), false, 1, MOTIVE));
    assertEquals(
        List.of("internship.apply.barred"), faults(List.of(passed(), lasting), false, 1, MOTIVE));
  }
}

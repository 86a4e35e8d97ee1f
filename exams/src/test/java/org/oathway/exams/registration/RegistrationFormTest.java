package org.oathway.exams.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Standing;
import org.oathway.exams.registration.RegistrationForm.Choice;
import org.oathway.exams.registration.RegistrationForm.Commitment;
import org.oathway.exams.registration.RegistrationForm.Identity;
import org.oathway.exams.registration.RegistrationForm.Study;

class RegistrationFormTest {

  @Test
  void aCompleteFormMissesNothing() {
    assertEquals(List.of(), form(EnumSet.allOf(PaperKind.class), false).missing());
  }

  @Test
  void anEmptyFormIsToldEverythingAtOnceEachAtItsField() {
    RegistrationForm empty =
        new RegistrationForm(
            new Identity("", "", "", "", ""),
            new Study("", "", "", "", null, Standing.GRADUATED, false),
            Set.of(),
            false,
            new Choice("", "", false, false),
            new Commitment(false, false));
    List<Reason> missing = empty.missing();
    assertEquals(18, missing.size());
    assertTrue(missing.stream().noneMatch(r -> r.field().isEmpty()));
    assertEquals(18, missing.stream().map(Reason::field).distinct().count());
  }

  @Test
  void claimingARelaxedCountyByHukouAsksForBothPagesOfTheRegister() {
    Set<PaperKind> needed = form(Set.of(), true).papersNeeded();
    assertTrue(needed.containsAll(Set.of(PaperKind.HUKOU_FIRST, PaperKind.HUKOU_OWN)));
  }

  @Test
  void aMobileNumberOfTheWrongShapeIsNamed() {
    RegistrationForm form = form(EnumSet.allOf(PaperKind.class), false);
    RegistrationForm wrong =
        new RegistrationForm(
            new Identity("向晚", "12800000000", "城口县", "500229", "500229"),
            form.study(),
            form.papers(),
            true,
            form.choice(),
            form.commitment());
    assertEquals(
        List.of("registration.mobile.form"), wrong.missing().stream().map(Reason::key).toList());
  }

  private static RegistrationForm form(Set<PaperKind> papers, boolean byHukou) {
    return new RegistrationForm(
        new Identity("向晚", "13800000000", "城口县葛城街道", "500229", "500229"),
        new Study(
            "DIPLOMA", "某学院", "法律事务", "1234", LocalDate.of(2020, 6, 30), Standing.GRADUATED, false),
        papers,
        true,
        new Choice("500229", "0101", byHukou, false),
        new Commitment(true, true));
  }
}

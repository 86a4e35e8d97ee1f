package org.oathway.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oathway.platform.Rules;

class RequirementTest {

  private static final Rules RULES =
      new Rules(
          Map.of(
              "cle.period_start", "07-01",
              "cle.total", "40",
              "cle.ethics", "6",
              "cle.politics", "4",
              "cle.live", "8"),
          "R1");
  private static final Cycle CYCLE = Cycle.named(2026, RULES);
  private static final LocalDate YOUNG = LocalDate.of(1990, 5, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 3, 1);

  private static Requirement of(LocalDate licensed, LocalDate birth) {
    return Requirement.of(RULES, CYCLE, licensed, birth);
  }

  @Test
  void aCycleIsNamedByTheYearItStartsIn() {
    assertEquals(2025, Cycle.of(LocalDate.of(2026, 6, 30), RULES).year());
    assertEquals(2026, Cycle.of(LocalDate.of(2026, 7, 1), RULES).year());
    assertEquals(LocalDate.of(2027, 6, 30), CYCLE.last());
  }

  @Test
  void whoPractisesForLongOwesAll() {
    assertEquals(new Requirement(400, 60, 40, 80, Requirement.Why.FULL), of(LONG_AGO, YOUNG));
  }

  @Test
  void licensedSixMonthsBeforeTheEndOwesAll() {
    assertEquals(Requirement.Why.FULL, of(LocalDate.of(2027, 1, 1), YOUNG).why());
  }

  @Test
  void licensedLessThanSixMonthsBeforeTheEndOwesHalf() {
    assertEquals(
        new Requirement(200, 30, 20, 40, Requirement.Why.HALF_NEW),
        of(LocalDate.of(2027, 1, 2), YOUNG));
    assertEquals(Requirement.Why.HALF_NEW, of(LocalDate.of(2027, 5, 1), YOUNG).why());
  }

  @Test
  void licensedLessThanTwoMonthsBeforeTheEndOwesNothing() {
    assertEquals(
        new Requirement(0, 0, 0, 0, Requirement.Why.NONE_NEW), of(LocalDate.of(2027, 5, 2), YOUNG));
  }

  @Test
  void whoIsNotLicensedOwesNothing() {
    assertEquals(Requirement.Why.NOT_LICENSED, of(null, YOUNG).why());
    assertEquals(Requirement.Why.NOT_LICENSED, of(LocalDate.of(2027, 7, 1), YOUNG).why());
  }

  @Test
  void fromSixtyHalfAndFromSixtyFiveNothing() {
    assertEquals(Requirement.Why.FULL, of(LONG_AGO, LocalDate.of(1966, 7, 2)).why());
    assertEquals(Requirement.Why.HALF_AGE, of(LONG_AGO, LocalDate.of(1966, 7, 1)).why());
    assertEquals(Requirement.Why.HALF_AGE, of(LONG_AGO, LocalDate.of(1961, 7, 2)).why());
    assertEquals(Requirement.Why.NONE_AGE, of(LONG_AGO, LocalDate.of(1961, 7, 1)).why());
  }

  @Test
  void newAndOldTogetherOweTheLesserOfTheTwo() {
    assertEquals(200, of(LocalDate.of(2027, 2, 1), LocalDate.of(1965, 1, 1)).total());
    assertEquals(0, of(LocalDate.of(2027, 2, 1), LocalDate.of(1960, 1, 1)).total());
  }
}

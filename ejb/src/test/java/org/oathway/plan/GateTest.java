package org.oathway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class GateTest {

  private static final BigDecimal GATE = new BigDecimal("2.3");

  @Test
  void theRatioHasTwoDecimalsAndIsRoundedHalfUp() {
    assertEquals(new BigDecimal("1.08"), new Gate(79, 730_000, GATE).ratio());
    assertEquals(new BigDecimal("0.00"), new Gate(5, 0, GATE).ratio());
  }

  @Test
  void atTwoPointThreeTheGateCloses() {
    assertTrue(new Gate(229, 1_000_000, GATE).open());
    assertFalse(new Gate(230, 1_000_000, GATE).open());
  }

  @Test
  void aClosedGateAndAFullPlanAreBothTold() {
    assertEquals(
        List.of("plan.gate.closed", "plan.quota.full"),
        keys(new Gate(300, 1_000_000, GATE).against(0, false)));
  }

  @Test
  void theMunicipalBureauOpensTheGateButNotThePlan() {
    assertEquals(List.of("plan.quota.full"), keys(new Gate(300, 1_000_000, GATE).against(0, true)));
    assertEquals(List.of(), keys(new Gate(300, 1_000_000, GATE).against(1, true)));
  }

  @Test
  void everyReasonCitesThePolicy() {
    for (Reason reason : new Gate(300, 1_000_000, GATE).against(0, false)) {
      assertEquals("渝司发〔2020〕37号四（三）", reason.article());
    }
  }

  private static List<String> keys(List<Reason> reasons) {
    return reasons.stream().map(Reason::key).toList();
  }
}

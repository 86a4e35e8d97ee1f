package org.oathway.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;

/**
 * The gate for new workers, purely (渝司发〔2020〕37号 四（三）). Where a district has 2.3 lawyers or more
 * for 10,000 residents no new worker is developed in principle; below it new workers are developed
 * within the plan's number, mainly for townships.
 *
 * @param lawyers lawyers of the district
 * @param residents permanent residents (常住人口), in persons
 * @param threshold lawyers for 10,000 people at which the gate closes ({@code plan.gate_ratio})
 */
public record Gate(int lawyers, long residents, BigDecimal threshold) {

  private static final String BASIS = "渝司发〔2020〕37号四（三）";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** Lawyers for 10,000 residents, two decimals; zero when nobody lives there. */
  public BigDecimal ratio() {
    return residents == 0
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(lawyers)
            .multiply(TEN_THOUSAND)
            .divide(BigDecimal.valueOf(residents), 2, RoundingMode.HALF_UP);
  }

  /** Whether new workers may be developed without a decision of the municipal bureau. */
  public boolean open() {
    return ratio().compareTo(threshold) < 0;
  }

  /**
   * What stands against one more worker.
   *
   * @param left places of the year's plan that are free
   * @param excused whether the municipal bureau has decided otherwise for this case
   */
  public List<Reason> against(int left, boolean excused) {
    List<Reason> against = new ArrayList<>();
    if (!open() && !excused) {
      against.add(Reason.of("plan.gate.closed", BASIS, ratio(), threshold));
    }
    if (left < 1) {
      against.add(Reason.of("plan.quota.full", BASIS));
    }
    return against;
  }
}

package org.oathway.plan;

import java.math.BigDecimal;

/**
 * A district in the plan as officials see it.
 *
 * @param gate the gate with the district's figures
 * @param workers grassroots legal service workers
 * @param quota the year's number
 * @param used places reserved or approved
 */
public record PlanRow(
    long districtId,
    String district,
    int year,
    Gate gate,
    int workers,
    int quota,
    int used,
    int dataYear) {

  public int left() {
    return Math.max(0, quota - used);
  }

  /** Lawyers for 10,000 people. */
  public BigDecimal ratio() {
    return gate.ratio();
  }

  /** Lawyers and workers for 10,000 people: what the plan aims at. */
  public BigDecimal goalRatio() {
    return new Gate(gate.lawyers() + workers, gate.residents(), gate.threshold()).ratio();
  }

  /** The word of the gate's tag. */
  public String gateState() {
    return gate.open() ? "OPEN" : "CLOSED";
  }
}

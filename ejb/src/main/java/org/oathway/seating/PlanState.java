package org.oathway.seating;

import java.util.Map;
import java.util.Set;

/** How far a draw of seats is. */
public enum PlanState {
  /** The roll is frozen, its hash and the commitment are published. */
  COMMITTED,
  /** The public value is known and kept; a slip of the pen may be mended until the draw. */
  REVEALED,
  /** The seats are drawn. */
  DRAWN,
  /** Taken back before the public value could be known; another commitment follows. */
  WITHDRAWN;

  private static final Map<PlanState, Set<PlanState>> STEPS =
      Map.of(
          COMMITTED, Set.of(REVEALED, WITHDRAWN),
          REVEALED, Set.of(REVEALED, DRAWN),
          DRAWN, Set.of(),
          WITHDRAWN, Set.of());

  public boolean leadsTo(PlanState next) {
    return STEPS.getOrDefault(this, Set.of()).contains(next);
  }
}

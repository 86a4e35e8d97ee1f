package org.oathway.oath;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where the duty to swear stands. */
public enum OathState {
  /** Owed; not invited yet, or to be invited again. */
  DUE,
  INVITED,
  CONFIRMED,
  /** Asks to be excused from this ceremony. */
  LEAVE_REQUESTED,
  /** In the hall. */
  CHECKED_IN,
  SWORN,
  /** Sworn, but not validly: to be done again. */
  INVALID;

  private static final Map<OathState, Set<OathState>> NEXT =
      Map.of(
          DUE, EnumSet.of(INVITED),
          INVITED, EnumSet.of(CONFIRMED, LEAVE_REQUESTED, CHECKED_IN, DUE),
          CONFIRMED, EnumSet.of(LEAVE_REQUESTED, CHECKED_IN, DUE),
          LEAVE_REQUESTED, EnumSet.of(CONFIRMED, CHECKED_IN, DUE),
          CHECKED_IN, EnumSet.of(SWORN, INVALID, DUE),
          INVALID, EnumSet.of(INVITED),
          SWORN, EnumSet.noneOf(OathState.class));

  public boolean leadsTo(OathState next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether it waits for an invitation. */
  public boolean open() {
    return this == DUE || this == INVALID;
  }
}

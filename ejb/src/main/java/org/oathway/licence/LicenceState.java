package org.oathway.licence;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an application for practice approval stands. */
public enum LicenceState {
  /** The office has applied; the district has five working days to accept. */
  SUBMITTED,
  /** The district has said, once, all that is missing. */
  SUPPLEMENT_REQUESTED,
  /** Accepted: the clock of 20 working days runs and a place of the plan is taken. */
  ACCEPTED,
  /** Not accepted, with reasons. */
  NOT_ACCEPTED,
  /** A clerk has proposed what to decide. */
  PROPOSED,
  /** Refused in writing, with reasons. */
  REFUSED,
  /** Approved; the licence has its number. */
  LICENCE_ISSUED,
  /** Reported to the municipal bureau (备案). */
  FILED,
  /** The municipal bureau has acknowledged the filing. */
  ACKNOWLEDGED,
  /** Published; the way is complete. */
  PUBLISHED,
  /** Taken back by the office. */
  WITHDRAWN;

  private static final Map<LicenceState, Set<LicenceState>> NEXT =
      Map.ofEntries(
          Map.entry(SUBMITTED, EnumSet.of(SUPPLEMENT_REQUESTED, ACCEPTED, NOT_ACCEPTED, WITHDRAWN)),
          Map.entry(SUPPLEMENT_REQUESTED, EnumSet.of(SUBMITTED, WITHDRAWN)),
          Map.entry(ACCEPTED, EnumSet.of(PROPOSED, WITHDRAWN)),
          Map.entry(PROPOSED, EnumSet.of(LICENCE_ISSUED, REFUSED, ACCEPTED)),
          Map.entry(LICENCE_ISSUED, EnumSet.of(FILED)),
          Map.entry(FILED, EnumSet.of(ACKNOWLEDGED)),
          Map.entry(ACKNOWLEDGED, EnumSet.of(PUBLISHED)),
          Map.entry(NOT_ACCEPTED, EnumSet.noneOf(LicenceState.class)),
          Map.entry(REFUSED, EnumSet.noneOf(LicenceState.class)),
          Map.entry(PUBLISHED, EnumSet.noneOf(LicenceState.class)),
          Map.entry(WITHDRAWN, EnumSet.noneOf(LicenceState.class)));

  /** Whether a case may go from here to there. */
  public boolean leadsTo(LicenceState next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether the application has ended without a licence. */
  public boolean fruitless() {
    return this == NOT_ACCEPTED || this == REFUSED || this == WITHDRAWN;
  }

  /** Whether a licence came of it. */
  public boolean licensed() {
    return this == LICENCE_ISSUED || this == FILED || this == ACKNOWLEDGED || this == PUBLISHED;
  }
}

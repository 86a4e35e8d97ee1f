package org.oathway.training;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a course's attendance list.
 *
 * @param creditId the ledger line that gave the hours; null before posting or when none were given
 * @param tenths the hours that count today, corrections included
 */
public record Attendee(
    long personId,
    String name,
    String licenceNo,
    String office,
    int placeNo,
    @Nullable Instant signedInAt,
    boolean late,
    @Nullable Instant signedOutAt,
    @Nullable Long creditId,
    int tenths) {

  /** Where somebody stands in a course. */
  public enum State {
    ENROLLED,
    PRESENT,
    LATE,
    ATTENDED,
    POSTED
  }

  public State state() {
    if (creditId != null) {
      return State.POSTED;
    }
    if (signedOutAt != null) {
      return State.ATTENDED;
    }
    return signedInAt == null ? State.ENROLLED : late ? State.LATE : State.PRESENT;
  }

  public BigDecimal hours() {
    return Hours.of(tenths);
  }
}

package org.oathway.training;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger, with all it rests on.
 *
 * @param counters the line it corrects; null when it gives hours
 * @param evidence the reason of a correction
 * @param late whether the person came late, which cost one hour
 */
public record CreditLine(
    long id,
    long courseId,
    String title,
    Category category,
    Delivery delivery,
    int tenths,
    @Nullable Long counters,
    String evidence,
    String ruleVersion,
    String postedBy,
    Instant at,
    @Nullable Instant signedInAt,
    @Nullable Instant signedOutAt,
    boolean late) {

  public BigDecimal hours() {
    return Hours.of(tenths);
  }

  public boolean correction() {
    return counters != null;
  }
}

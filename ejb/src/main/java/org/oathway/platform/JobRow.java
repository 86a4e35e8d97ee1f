package org.oathway.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A long work as a screen shows it.
 *
 * @param kind feature word, dot, work, such as {@code seating.tickets}
 * @param total how many things there are to do
 * @param done how many are done
 * @param failed how many failed
 * @param state {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code CANCELLED}
 * @param failures a line for each failure
 */
public record JobRow(
    long id,
    String kind,
    String requestedBy,
    int total,
    int done,
    int failed,
    String state,
    String failures,
    Instant startedAt,
    @Nullable Instant endedAt) {

  /** Part done, in percent. */
  public int percent() {
    return total == 0 ? 100 : Math.min(100, (done + failed) * 100 / total);
  }

  public boolean running() {
    return state.equals("RUNNING");
  }
}

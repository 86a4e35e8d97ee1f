package org.oathway.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pass line as it was set, with the figures it was set by.
 *
 * @param relaxedTenths null: one line for all
 */
public record LineSet(
    int lineTenths,
    @Nullable Integer relaxedTenths,
    int seated,
    int sat,
    int passed,
    Instant at,
    String by) {

  public String line() {
    return Marks.text(lineTenths);
  }

  /** Empty: one line for all. */
  public String relaxed() {
    return Marks.text(relaxedTenths);
  }
}

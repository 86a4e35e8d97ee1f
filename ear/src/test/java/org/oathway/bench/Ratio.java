package org.oathway.bench;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param name what is compared
 * @param ours what we need, in the unit
 * @param limit what the limit needs, in the same unit
 * @param unit the unit of both
 * @param goal the bound of the ratio
 * @param atMost whether the ratio should stay below the goal (time) or above it (throughput)
 */
public record Ratio(
    String name, double ours, double limit, String unit, double goal, boolean atMost) {

  public double value() {
    return ours / limit;
  }

  public boolean reached() {
    return atMost ? value() <= goal : value() >= goal;
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-52s %10.2f %10.2f %-6s %6.2f %s %.2f %s",
        name,
        ours,
        limit,
        unit,
        value(),
        atMost ? "<=" : ">=",
        goal,
        reached() ? "reached" : "MISSED");
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"name\":\"%s\",\"ours\":%.3f,\"limit\":%.3f,\"unit\":\"%s\",\"ratio\":%.3f,\"goal\":%.2f,\"reached\":%b}",
        name,
        ours,
        limit,
        unit,
        value(),
        goal,
        reached());
  }
}

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
 * @param goal the bound of the ratio; not a number where there is none and it is only reported
 * @param atMost whether the ratio should stay below the goal (time) or above it (throughput)
 */
public record Ratio(
    String name, double ours, double limit, String unit, double goal, boolean atMost) {

  /** A time that has no bound. */
  static Ratio reported(String name, double ours, double limit, String unit) {
    return new Ratio(name, ours, limit, unit, Double.NaN, true);
  }

  public double value() {
    return ours / limit;
  }

  private boolean bound() {
    return !Double.isNaN(goal);
  }

  public boolean reached() {
    return !bound() || (atMost ? value() <= goal : value() >= goal);
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  String line() {
    String figures =
        String.format(
            Locale.ROOT, "%-56s %10.2f %10.2f %-4s %6.2f ", name, ours, limit, unit, value());
    return figures
        + (bound()
            ? String.format(
                Locale.ROOT,
                "%s %.2f %s",
                atMost ? "<=" : ">=",
                goal,
                reached() ? "reached" : "MISSED")
            : "reported");
  }

  String json() {
    String figures =
        String.format(
            Locale.ROOT,
            "{\"name\":\"%s\",\"ours\":%.3f,\"limit\":%.3f,\"unit\":\"%s\",\"ratio\":%.3f",
            name,
            ours,
            limit,
            unit,
            value());
    return figures
        + (bound()
            ? String.format(Locale.ROOT, ",\"goal\":%.2f,\"reached\":%b}", goal, reached())
            : "}");
  }
}

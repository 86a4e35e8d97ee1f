package org.oathway.platform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The rulebook as it stands on one day. Asking for a rule that does not exist is a programming
 * error and fails loudly.
 *
 * @param values rule key to value, as written in the rulebook
 * @param version what a decision keeps to say by which rules it was taken
 */
public record Rules(Map<String, String> values, String version) {

  public Rules {
    values = Map.copyOf(values);
  }

  public String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no rule " + key);
    }
    return value;
  }

  /** A whole number: days, months, years, persons, hours, points. */
  public int number(String key) {
    return Integer.parseInt(text(key));
  }

  public BigDecimal decimal(String key) {
    return new BigDecimal(text(key));
  }

  public boolean on(String key) {
    return Boolean.parseBoolean(text(key));
  }

  /** Values separated by commas. */
  public List<String> list(String key) {
    return List.of(text(key).split(","));
  }
}

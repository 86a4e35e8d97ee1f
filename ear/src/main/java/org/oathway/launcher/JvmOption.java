package org.oathway.launcher;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One option as domains write it: {@code [21|24]-Dx=y} is for Java 21 to 24 alone, either end may
 * be open.
 */
record JvmOption(String vendor, int from, int to, String text) {
  private static final Pattern RANGE =
      Pattern.compile("\\[(?:([A-Za-z ]+)-)?([\\d.]*)\\|([\\d.]*)](.+)");

  static JvmOption parse(String written) {
    Matcher range = RANGE.matcher(written.strip());
    if (!range.matches()) {
      return new JvmOption("", 0, Integer.MAX_VALUE, written.strip());
    }
    String vendor = range.group(1) == null ? "" : range.group(1);
    return new JvmOption(
        vendor, major(range.group(2), 0), major(range.group(3), Integer.MAX_VALUE), range.group(4));
  }

  Optional<String> forJava(int major) {
    return vendor.isEmpty() && from <= major && major <= to ? Optional.of(text) : Optional.empty();
  }

  private static int major(String version, int open) {
    return version.isEmpty() ? open : Integer.parseInt(version.split("\\.")[0]);
  }
}

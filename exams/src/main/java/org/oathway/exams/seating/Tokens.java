package org.oathway.exams.seating;

import java.util.regex.Pattern;

/** The shapes of what stands in a publication; anything else is refused when it is made. */
final class Tokens {

  private static final Pattern SITE = Pattern.compile("[0-9]{4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{1,40}");

  private Tokens() {}

  static void site(String site) {
    if (!SITE.matcher(site).matches()) {
      throw new IllegalArgumentException("site is not four digits: " + site);
    }
  }

  static void registration(String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("registration number: " + number);
    }
  }

  static void line(String what, String text) {
    if (text.isBlank() || text.lines().count() != 1) {
      throw new IllegalArgumentException(what + " is not one line");
    }
  }

  static void within(String what, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(what + " " + value + " is not " + low + ".." + high);
    }
  }
}

package org.oathway.training;

import java.math.BigDecimal;

/** Hours of 45 minutes are kept in tenths: whole numbers add up without rounding. */
final class Hours {

  private static final int LATE = 10;

  private Hours() {}

  static BigDecimal of(int tenths) {
    return BigDecimal.valueOf(tenths, 1).stripTrailingZeros();
  }

  /** What is earned by attending to the end: one hour less when late, never less than none. */
  static int earned(int tenths, boolean late) {
    return late ? Math.max(0, tenths - LATE) : tenths;
  }

  /** Typed hours as tenths; rounded to the nearest. */
  static int tenths(BigDecimal hours) {
    return hours.movePointRight(1).setScale(0, java.math.RoundingMode.HALF_UP).intValue();
  }
}

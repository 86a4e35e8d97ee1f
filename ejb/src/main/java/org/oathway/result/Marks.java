package org.oathway.result;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Tenths of a mark as people write and read them: 905 is 90.5. */
public final class Marks {

  private Marks() {}

  public static String text(@Nullable Integer tenths) {
    return tenths == null ? "" : BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString();
  }

  /** What was typed as tenths; nothing when it is no number of whole or half marks. */
  public static OptionalInt tenths(String typed) {
    String text = typed.strip();
    if (!text.matches("[0-9]{1,4}(\\.[05])?")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(new BigDecimal(text).movePointRight(1).intValueExact());
  }
}

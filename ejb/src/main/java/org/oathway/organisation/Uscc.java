package org.oathway.organisation;

import java.util.List;
import java.util.Locale;
import org.oathway.exams.Reason;

/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015): 17 characters of an alphabet without I,
 * O, S, V and Z, and a check character by weights of 3 to the power of the place, modulo 31.
 */
public final class Uscc {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final String BASIS = "GB 32100-2015";

  private Uscc() {}

  public static String normal(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }

  /** All that is wrong with a typed code; empty when it is good. */
  public static List<Reason> faults(String field, String typed) {
    String code = normal(typed);
    if (code.isEmpty()) {
      return List.of(Reason.at(field, "organisation.uscc.missing"));
    }
    if (code.length() != 18 || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      return List.of(Reason.at(field, "organisation.uscc.shape", code.length()).under(BASIS));
    }
    return check(code) == code.charAt(17)
        ? List.of()
        : List.of(Reason.at(field, "organisation.uscc.check").under(BASIS));
  }

  /** The check character that belongs to the first 17. */
  public static char check(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}

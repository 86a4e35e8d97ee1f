package org.oathway.document;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code by which a stranger finds a paper: 80 random bits in the letters of Crockford, which
 * leave out I, L, O and U. Typed with or without hyphens, in small or capital letters, with O for 0
 * and I or L for 1.
 */
public final class VerificationCode {

  static final int LENGTH = 16;
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private VerificationCode() {}

  static String draw() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** In groups of four, as it is printed: {@code 7K3M-09QX-ZD52-H8TA}. */
  public static String grouped(String code) {
    return code.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** What was typed, as it is kept; something no code can be when it is none. */
  public static String plain(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replaceAll("[IL]", "1");
  }
}

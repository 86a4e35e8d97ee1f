package org.oathway.security;

import java.util.List;
import org.oathway.exams.Reason;

/**
 * What a password that somebody chooses must be: 8 to 128 characters, at least 4 of them unlike.
 */
public final class PasswordRule {

  private static final int LEAST = 8;
  private static final int MOST = 128;
  private static final int UNLIKE = 4;

  private PasswordRule() {}

  /** All that speaks against a password, at the field it was typed into. */
  public static List<Reason> faults(String field, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST || length > MOST) {
      return List.of(Reason.at(field, "security.password.length", LEAST, MOST));
    }
    return password.chars().distinct().count() < UNLIKE
        ? List.of(Reason.at(field, "security.password.simple", UNLIKE))
        : List.of();
  }
}

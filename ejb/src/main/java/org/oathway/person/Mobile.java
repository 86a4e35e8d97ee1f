package org.oathway.person;

import java.util.List;
import org.oathway.exams.Reason;

/** A mobile number of the mainland: 11 digits from 13 to 19. */
public final class Mobile {

  private Mobile() {}

  /** Blanks and dashes dropped, a leading +86 too. */
  public static String normal(String typed) {
    return ResidentId.normal(typed).replaceAll("[-()]", "").replaceFirst("^(\\+86|0086)", "");
  }

  public static List<Reason> faults(String field, String typed) {
    String number = normal(typed);
    if (number.isEmpty()) {
      return List.of(Reason.at(field, "person.phone.missing"));
    }
    return number.matches("1[3-9]\\d{9}")
        ? List.of()
        : List.of(Reason.at(field, "person.phone.shape"));
  }

  /** The number with its middle four digits hidden. */
  public static String masked(String number) {
    return number.length() == 11
        ? number.substring(0, 3) + "****" + number.substring(7)
        : "*".repeat(number.length());
  }
}

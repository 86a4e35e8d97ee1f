package org.oathway.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oathway.exams.Reason;

/**
 * The number of an identity card by GB 11643-1999: 6 digits area, 8 birth date, 3 order (odd for
 * men), 1 check digit. The residence permits for people from Hong Kong, Macao and Taiwan use the
 * same algorithm under their own area codes. The area code need not be in today's table: old codes
 * live on in people's cards.
 *
 * @param value 18 characters, the last a digit or upper-case X
 */
public record ResidentId(String value) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final String BASIS = "GB 11643-1999";
  private static final int MIN_AGE = 16;
  private static final int MAX_AGE = 100;

  /** A number as people type it: spaces dropped, full-width digits and small x made plain. */
  public static String normal(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
        .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
        .forEach(plain::appendCodePoint);
    return plain.toString().toUpperCase(Locale.ROOT);
  }

  /**
   * All that is wrong with a typed number on a day; empty when it is good.
   *
   * @param field the form field the reasons belong to
   */
  public static List<Reason> faults(
      String field, DocumentKind kind, String typed, LocalDate today) {
    String number = normal(typed);
    if (number.isEmpty()) {
      return List.of(Reason.at(field, "person.id.missing"));
    }
    if (!number.matches("\\d{17}[0-9X]")) {
      return List.of(Reason.at(field, "person.id.shape", number.length()).under(BASIS));
    }
    List<Reason> faults = new ArrayList<>();
    if (!areaFits(kind, number)) {
      faults.add(Reason.at(field, "person.id.area").under(BASIS));
    }
    try {
      int age = Period.between(birth(number), today).getYears();
      if (age < MIN_AGE) {
        faults.add(Reason.at(field, "person.id.tooYoung", MIN_AGE));
      } else if (age > MAX_AGE) {
        faults.add(Reason.at(field, "person.id.tooOld", MAX_AGE));
      }
    } catch (DateTimeException noSuchDay) {
      faults.add(Reason.at(field, "person.id.date", number.substring(6, 14)).under(BASIS));
    }
    if (checkDigit(number) != number.charAt(17)) {
      faults.add(Reason.at(field, "person.id.check").under(BASIS));
    }
    return faults;
  }

  /** The check digit that belongs to the first 17 digits. */
  public static char checkDigit(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11);
  }

  public LocalDate birth() {
    return birth(value);
  }

  /** Whether the order number is a man's. */
  public boolean male() {
    return (value.charAt(16) - '0') % 2 == 1;
  }

  /** The number with its middle ten characters hidden. */
  public static String masked(String number) {
    return number.length() == 18
        ? number.substring(0, 4) + "**********" + number.substring(14)
        : "*".repeat(number.length());
  }

  private static LocalDate birth(String number) {
    return LocalDate.of(
        Integer.parseInt(number.substring(6, 10)),
        Integer.parseInt(number.substring(10, 12)),
        Integer.parseInt(number.substring(12, 14)));
  }

  private static boolean areaFits(DocumentKind kind, String number) {
    boolean hkmo = number.startsWith("810000") || number.startsWith("820000");
    boolean taiwan = number.startsWith("830000");
    return switch (kind) {
      case RESIDENT_ID -> !hkmo && !taiwan && number.charAt(0) != '0';
      case HKMO_RESIDENCE -> hkmo;
      case TW_RESIDENCE -> taiwan;
    };
  }

  @Override
  public String toString() {
    return masked(value);
  }
}

package org.oathway.registration;

/** The number of a registration: year, end of the district's code, serial: 2026-33-000482. */
final class RegistrationNumber {

  private RegistrationNumber() {}

  static String of(int year, String districtCode, long serial) {
    String end = districtCode.substring(Math.max(0, districtCode.length() - 2));
    return "%d-%s-%06d".formatted(year, end, serial);
  }
}

package org.oathway.licence;

/**
 * The number of a licence: opaque to everybody who reads it; made of the district's code, the year
 * of first practice and a serial, so that people can tell two apart. No public rule of its
 * structure was found, so {@code licence.no_regex} alone decides what is accepted from elsewhere.
 */
final class LicenceNumber {

  private LicenceNumber() {}

  static String of(long districtId, int year, long serial) {
    return "%06d%04d%05d".formatted(districtId % 1_000_000, year, serial % 100_000);
  }
}

package org.oathway.exams.seating;

import java.util.regex.Pattern;

/** The number of an admission ticket: year (4), district (2), site (2), room (3), seat (2). */
public final class TicketNumber {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{12}");

  private TicketNumber() {}

  /**
   * Writes the number.
   *
   * @param site four digits: district and site
   */
  public static String of(int year, String site, int room, int seat) {
    Tokens.within("year", year, 1000, 9999);
    Tokens.site(site);
    Tokens.within("room", room, 1, 999);
    Tokens.within("seat", seat, 1, 99);
    return "%04d%s%03d%02d".formatted(year, site, room, seat);
  }

  /** Whether a text has the shape of a ticket number. */
  public static boolean shaped(String text) {
    return SHAPE.matcher(text).matches();
  }
}

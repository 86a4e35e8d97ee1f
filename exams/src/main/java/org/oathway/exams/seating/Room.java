package org.oathway.exams.seating;

/**
 * A room with its places. Seats are numbered row by row from 1; the last rows may stay empty.
 *
 * @param site four digits: two of the district, two of the site within it
 * @param number of the room within the site, 1 to 999
 * @param capacity seats used, 1 to 99, not more than rows times columns
 */
public record Room(String site, int number, int capacity, int rows, int columns) {

  public Room {
    Tokens.site(site);
    Tokens.within("room", number, 1, 999);
    Tokens.within("rows", rows, 1, 99);
    Tokens.within("columns", columns, 1, 99);
    Tokens.within("capacity", capacity, 1, Math.min(99, rows * columns));
  }

  String line() {
    return site + " " + number + " " + capacity + " " + rows + " " + columns;
  }
}

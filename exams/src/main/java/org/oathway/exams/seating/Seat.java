package org.oathway.exams.seating;

/**
 * One candidate's seat.
 *
 * @param row counted from the front, from 1
 * @param column counted from the left, from 1
 * @param ticket the admission ticket's number, 13 digits
 */
public record Seat(
    String ticket, String site, int room, int seat, int row, int column, String registration) {

  static Seat of(int year, Room room, int seat, Entrant entrant) {
    return new Seat(
        TicketNumber.of(year, room.site(), room.number(), seat),
        room.site(),
        room.number(),
        seat,
        (seat - 1) / room.columns() + 1,
        (seat - 1) % room.columns() + 1,
        entrant.registration());
  }

  String line() {
    return ticket + " " + row + " " + column + " " + registration;
  }
}

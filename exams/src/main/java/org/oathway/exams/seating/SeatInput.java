package org.oathway.exams.seating;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oathway.exams.draw.Draw;

/**
 * What a draw of seats starts from, in one canonical order: the roster by registration number
 * (character by character), the rooms in the order in which they are filled.
 *
 * @param year of the exam, four digits, the head of every ticket number
 */
public record SeatInput(int year, List<Entrant> roster, List<Room> rooms) {

  /**
   * Puts the roster in order.
   *
   * @throws IllegalArgumentException when a registration or a room stands there twice
   */
  public SeatInput {
    Tokens.within("year", year, 1000, 9999);
    roster = roster.stream().sorted(Comparator.comparing(Entrant::registration)).toList();
    rooms = List.copyOf(rooms);
    Set<String> seen = new HashSet<>();
    for (Entrant entrant : roster) {
      if (!seen.add(entrant.registration())) {
        throw new IllegalArgumentException("registration twice: " + entrant.registration());
      }
    }
    for (Room room : rooms) {
      if (!seen.add(room.site() + "/" + room.number())) {
        throw new IllegalArgumentException("room twice: " + room.site() + " " + room.number());
      }
    }
  }

  /** The canonical text: "year", the rooms, a line "roster", the roster; each line ends with \n. */
  public String text() {
    return "year "
        + year
        + "\n"
        + rooms.stream().map(r -> r.line() + "\n").collect(Collectors.joining())
        + "roster\n"
        + roster.stream().map(e -> e.line() + "\n").collect(Collectors.joining());
  }

  /** The hash of the canonical text, to be published with the commitment. */
  public String hash() {
    return Draw.hash("input", text());
  }
}

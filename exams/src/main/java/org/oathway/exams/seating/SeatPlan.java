package org.oathway.exams.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oathway.exams.draw.Draw;
import org.oathway.exams.draw.DrawStream;

/**
 * The seats of one exam. For each site by itself: its candidates, in the roster's order, are
 * shuffled with the stream of the site's seed, SHA-256("oathway-draw-1 site\n" + site + "\n" +
 * seed), and take the seats of the site's rooms, room after room in the given order, seat after
 * seat.
 *
 * @param seats in the order of ticket numbers
 */
public record SeatPlan(List<Seat> seats) implements Seating {

  public SeatPlan {
    seats = seats.stream().sorted(Comparator.comparing(Seat::ticket)).toList();
  }

  /**
   * Draws the seats.
   *
   * @param seed 64 hexadecimal digits, see {@link Draw#seed}
   */
  public static Seating draw(SeatInput input, String seed) {
    Map<String, List<Entrant>> bySite =
        input.roster().stream()
            .collect(Collectors.groupingBy(Entrant::site, TreeMap::new, Collectors.toList()));
    List<Seating.Shortage> shortages = new ArrayList<>();
    List<Seat> seats = new ArrayList<>();
    bySite.forEach(
        (site, entrants) -> {
          List<Room> rooms = input.rooms().stream().filter(r -> r.site().equals(site)).toList();
          int places = rooms.stream().mapToInt(Room::capacity).sum();
          if (places < entrants.size()) {
            shortages.add(new Seating.Shortage(site, entrants.size(), places));
            return;
          }
          DrawStream stream = new DrawStream(Draw.hash("site", site + "\n" + seed));
          seats.addAll(fill(input.year(), rooms, stream.shuffled(entrants)));
        });
    return shortages.isEmpty() ? new SeatPlan(seats) : new Seating.Unseatable(shortages);
  }

  private static List<Seat> fill(int year, List<Room> rooms, List<Entrant> drawn) {
    List<Seat> seats = new ArrayList<>();
    for (Room room : rooms) {
      for (int seat = 1; seat <= room.capacity() && seats.size() < drawn.size(); seat++) {
        seats.add(Seat.of(year, room, seat, drawn.get(seats.size())));
      }
    }
    return seats;
  }

  /** The canonical text: a line a seat, "ticket row column registration", each ended by \n. */
  public String text() {
    return seats.stream().map(s -> s.line() + "\n").collect(Collectors.joining());
  }

  /** The hash of the canonical text. */
  public String hash() {
    return Draw.hash("plan", text());
  }
}

package org.oathway.seating;

import java.util.List;
import java.util.Map;
import org.oathway.exams.seating.Entrant;
import org.oathway.exams.seating.SeatInput;
import org.oathway.registration.ConfirmedCandidate;

/**
 * All that a draw starts from: who is to be seated, and where.
 *
 * @param siteCodes the four digits of each site by its id
 * @param rooms in the order in which they are filled
 */
record Roll(
    List<ConfirmedCandidate> candidates, Map<Long, String> siteCodes, List<RollRoom> rooms) {

  String siteCode(ConfirmedCandidate candidate) {
    return siteCodes.getOrDefault(candidate.siteId(), "");
  }

  /** What the draw takes, in canonical order. */
  SeatInput input(int year) {
    List<Entrant> entrants =
        candidates.stream().map(c -> new Entrant(c.number(), siteCode(c))).toList();
    return new SeatInput(year, entrants, rooms.stream().map(RollRoom::room).toList());
  }
}

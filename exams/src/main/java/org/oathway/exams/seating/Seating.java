package org.oathway.exams.seating;

import java.util.List;
import org.oathway.exams.Reason;

/** What a draw of seats comes to: a plan, or the sites that lack places. */
public sealed interface Seating permits SeatPlan, Seating.Unseatable {

  /** Places are missing, so nobody is seated. */
  record Unseatable(List<Shortage> shortages) implements Seating {
    public Unseatable {
      shortages = List.copyOf(shortages);
    }

    /** One reason for each site. */
    public List<Reason> reasons() {
      return shortages.stream()
          .map(s -> Reason.of("seating.shortage", "", s.site(), s.needed(), s.available()))
          .toList();
    }
  }

  /** A site with more candidates than places. */
  record Shortage(String site, int needed, int available) {}
}

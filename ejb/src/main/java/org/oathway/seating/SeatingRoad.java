package org.oathway.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.RoadSource;
import org.oathway.person.RoadStop;

/** Ticket and exam on a person's road. */
@ApplicationScoped
class SeatingRoad implements RoadSource {

  @Inject SeatPlans plans;
  @Inject Dossier dossier;
  @Inject Clock clock;

  @Override
  public int order() {
    return 120;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    return List.of(
        plans.sittings(personId).stream()
            .findFirst()
            .map(this::seated)
            .orElseGet(
                () ->
                    dossier.has(personId, DossierKind.EXAM_PASSED)
                        ? stop(RoadStop.State.DONE, "", List.of(), "")
                        : stop(RoadStop.State.AHEAD, "seating.road.ahead", List.of(), "")));
  }

  private RoadStop seated(Sitting seat) {
    List<String> args =
        List.of(
            LocalDate.ofInstant(seat.examStarts(), clock.getZone()).toString(),
            seat.siteName(),
            seat.roomName(),
            String.valueOf(seat.seat()));
    if (!clock.instant().isBefore(seat.examEnds())) {
      return stop(RoadStop.State.DONE, "seating.road.over", args, "/seating/mine");
    }
    boolean tickets = !clock.instant().isBefore(seat.ticketsFrom());
    return stop(
        RoadStop.State.NOW,
        tickets ? "seating.road.ticket" : "seating.road.seated",
        args,
        "/seating/mine");
  }

  private static RoadStop stop(RoadStop.State state, String note, List<String> args, String link) {
    return new RoadStop("seating.road", state, note, args, link);
  }
}

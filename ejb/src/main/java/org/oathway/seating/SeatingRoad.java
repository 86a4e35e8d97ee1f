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
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** Ticket and exam on a person's road. */
@ApplicationScoped
class SeatingRoad implements RoadSource {

  @Inject SeatPlans plans;
  @Inject Sessions sessions;
  @Inject Dossier dossier;
  @Inject Clock clock;

  @Override
  public int order() {
    return 120;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    return List.of(
        plans.ofPerson(personId).stream()
            .findFirst()
            .map(this::seated)
            .orElseGet(
                () ->
                    dossier.has(personId, DossierKind.EXAM_PASSED)
                        ? stop(RoadStop.State.DONE, "", List.of(), "")
                        : stop(RoadStop.State.AHEAD, "seating.road.ahead", List.of(), "")));
  }

  private RoadStop seated(SeatRow seat) {
    SessionCard session = sessions.card(seat.sessionId());
    List<String> args =
        List.of(
            LocalDate.ofInstant(session.examStarts(), clock.getZone()).toString(),
            seat.siteName(),
            seat.roomName(),
            String.valueOf(seat.seat()));
    if (!clock.instant().isBefore(session.examEnds())) {
      return stop(RoadStop.State.DONE, "seating.road.over", args, "/seating/mine");
    }
    boolean tickets = !clock.instant().isBefore(session.ticketsFrom());
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

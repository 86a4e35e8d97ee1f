package org.oathway.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.RoadSource;
import org.oathway.person.RoadStop;
import org.oathway.seating.SeatPlans;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** The result of the exam on a person's road: with score and line once they are published. */
@ApplicationScoped
class ResultRoad implements RoadSource {

  @Inject Results results;
  @Inject SeatPlans plans;
  @Inject Sessions sessions;
  @Inject Dossier dossier;
  @Inject Clock clock;

  @Override
  public int order() {
    return 130;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    List<ResultRow> published =
        plans.ofPerson(personId).isEmpty() ? List.of() : results.ofPerson(personId);
    return List.of(
        published.stream()
            .filter(ResultRow::passed)
            .findFirst()
            .or(() -> published.stream().findFirst())
            .map(this::told)
            .orElseGet(() -> untold(personId)));
  }

  private RoadStop told(ResultRow row) {
    LocalDate day = LocalDate.ofInstant(row.publishedAt(), clock.getZone());
    return stop(
        row.passed() ? RoadStop.State.DONE : RoadStop.State.AHEAD,
        "result.road." + row.grade(),
        List.of(day.toString(), row.total(), row.line()),
        "/result/mine");
  }

  private RoadStop untold(long personId) {
    if (dossier.has(personId, DossierKind.EXAM_PASSED)) {
      return stop(RoadStop.State.DONE, "", List.of(), "");
    }
    return plans.ofPerson(personId).stream()
        .map(seat -> sessions.card(seat.sessionId()))
        .filter(session -> !clock.instant().isBefore(session.examEnds()))
        .findFirst()
        .map(ResultRoad::waiting)
        .orElseGet(() -> stop(RoadStop.State.AHEAD, "result.road.ahead", List.of(), ""));
  }

  private static RoadStop waiting(SessionCard session) {
    return stop(
        RoadStop.State.NOW, "result.road.waiting", List.of(session.resultsBy().toString()), "");
  }

  private static RoadStop stop(RoadStop.State state, String note, List<String> args, String link) {
    return new RoadStop("result.road", state, note, args, link);
  }
}

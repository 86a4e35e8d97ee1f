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
import org.oathway.seating.Sitting;

/** The result of the exam on a person's road: with score and line once they are published. */
@ApplicationScoped
class ResultRoad implements RoadSource {

  @Inject Results results;
  @Inject SeatPlans plans;
  @Inject Dossier dossier;
  @Inject Clock clock;

  @Override
  public int order() {
    return 130;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    List<ResultRow> published =
        plans.sittings(personId).isEmpty() ? List.of() : results.ofPerson(personId);
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
    return plans.sittings(personId).stream()
        .filter(sat -> !clock.instant().isBefore(sat.examEnds()))
        .findFirst()
        .map(ResultRoad::waiting)
        .orElseGet(() -> stop(RoadStop.State.AHEAD, "result.road.ahead", List.of(), ""));
  }

  private static RoadStop waiting(Sitting sat) {
    return stop(RoadStop.State.NOW, "result.road.waiting", List.of(sat.resultsBy().toString()), "");
  }

  private static RoadStop stop(RoadStop.State state, String note, List<String> args, String link) {
    return new RoadStop("result.road", state, note, args, link);
  }
}

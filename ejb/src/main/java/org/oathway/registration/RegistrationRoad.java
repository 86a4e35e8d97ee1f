package org.oathway.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.RoadSource;
import org.oathway.person.RoadStop;

/** The first two stages of the road: the form is handed in, and it is reviewed. */
@ApplicationScoped
class RegistrationRoad implements RoadSource {

  private static final String FORM = "registration.road.form";
  private static final String REVIEW = "registration.road.review";

  @Inject private RegistrationRows rows;
  @Inject private Dossier dossier;

  @Override
  public int order() {
    return 110;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    return rows.ofPerson(personId).stream()
        .findFirst()
        .map(RegistrationRoad::stops)
        .orElseGet(() -> without(personId));
  }

  /** Nobody who has passed, as on paper before, is sent to an exam. */
  private List<RoadStop> without(long personId) {
    return dossier.has(personId, DossierKind.EXAM_PASSED)
        ? List.of(
            new RoadStop(FORM, RoadStop.State.DONE, "", List.of(), ""),
            new RoadStop(REVIEW, RoadStop.State.DONE, "", List.of(), ""))
        : List.of(start(RoadStop.State.NOW), ahead());
  }

  private static List<RoadStop> stops(RegistrationRow row) {
    RegistrationState state = RegistrationState.valueOf(row.state());
    String link = "/registration/case?id=" + row.id();
    return switch (state) {
      case CANCELLED -> List.of(start(RoadStop.State.NOW), ahead());
      case DRAFT ->
          List.of(stop(FORM, RoadStop.State.NOW, "draft", row.sessionName(), open(row)), ahead());
      case RETURNED ->
          List.of(stop(FORM, RoadStop.State.NOW, "returned", day(row), open(row)), ahead());
      case SUBMITTED, REVIEW_1, REVIEW_2, APPROVED ->
          List.of(
              stop(FORM, RoadStop.State.DONE, "done", row.number(), link),
              stop(REVIEW, RoadStop.State.NOW, "now", day(row), link));
      case REJECTED ->
          List.of(
              stop(FORM, RoadStop.State.DONE, "done", row.number(), link),
              stop(REVIEW, RoadStop.State.NOW, "rejected", "", link));
      default ->
          List.of(
              stop(FORM, RoadStop.State.DONE, "done", row.number(), link),
              stop(REVIEW, RoadStop.State.DONE, "done", row.site(), link));
    };
  }

  private static String open(RegistrationRow row) {
    return "/registration/register?session=" + row.sessionId();
  }

  private static String day(RegistrationRow row) {
    return row.dueOn() == null ? "" : row.dueOn().toString();
  }

  private static RoadStop start(RoadStop.State state) {
    return stop(FORM, state, "start", "", "/session/list");
  }

  private static RoadStop ahead() {
    return stop(REVIEW, RoadStop.State.AHEAD, "ahead", "", "");
  }

  private static RoadStop stop(
      String key, RoadStop.State state, String note, String arg, String link) {
    return new RoadStop(key, state, key + "." + note, List.of(arg), link);
  }
}

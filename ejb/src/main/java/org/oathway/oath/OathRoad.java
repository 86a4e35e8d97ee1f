package org.oathway.oath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.RoadSource;
import org.oathway.person.RoadStop;

/** The oath on a person's road. */
@ApplicationScoped
class OathRoad implements RoadSource {

  private static final String STOP = "oath.road";

  @Inject OathBook book;
  @Inject Dossier dossier;

  @Override
  public int order() {
    return 170;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    Optional<DutyRow> duty =
        dossier.has(personId, DossierKind.LICENCE_ISSUED)
            ? book.newestOf(personId)
            : Optional.empty();
    return List.of(
        duty.map(OathRoad::of)
            .orElseGet(
                () -> new RoadStop(STOP, RoadStop.State.AHEAD, "oath.road.ahead", List.of(), "")));
  }

  private static RoadStop of(DutyRow duty) {
    boolean sworn = duty.state() == OathState.SWORN;
    return new RoadStop(
        STOP,
        sworn ? RoadStop.State.DONE : RoadStop.State.NOW,
        "oath.road." + duty.state(),
        List.of(String.valueOf(sworn ? duty.swornOn() : duty.dueOn())),
        "/oath/mine");
  }
}

package org.oathway.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.RoadSource;
import org.oathway.person.RoadStop;

/** Practice approval on a person's road. */
@ApplicationScoped
class LicenceRoad implements RoadSource {

  @Inject Licences licences;
  @Inject Dossier dossier;

  @Override
  public int order() {
    return 160;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    boolean mayApply =
        dossier.has(personId, DossierKind.INTERNSHIP_QUALIFIED)
            || dossier.has(personId, DossierKind.LICENCE_ISSUED);
    return List.of(
        (mayApply ? licences.newestOf(personId) : Optional.<LicenceCard>empty())
            .map(LicenceRoad::of)
            .orElseGet(() -> without(personId)));
  }

  private RoadStop without(long personId) {
    boolean licensed = dossier.has(personId, DossierKind.LICENCE_ISSUED);
    boolean ready = dossier.has(personId, DossierKind.INTERNSHIP_QUALIFIED);
    return new RoadStop(
        "licence.road",
        licensed ? RoadStop.State.DONE : ready ? RoadStop.State.NOW : RoadStop.State.AHEAD,
        licensed ? "" : ready ? "licence.road.ready" : "licence.road.ahead",
        List.of(),
        "");
  }

  private static RoadStop of(LicenceCard card) {
    RoadStop.State state =
        card.state().licensed()
            ? RoadStop.State.DONE
            : card.state().fruitless() ? RoadStop.State.AHEAD : RoadStop.State.NOW;
    String no = card.licenceNo();
    return new RoadStop(
        "licence.road",
        state,
        "licence.road." + card.state(),
        List.of(no == null ? "" : no, card.dueOn() == null ? "" : card.dueOn().toString()),
        "/licence/mine");
  }
}

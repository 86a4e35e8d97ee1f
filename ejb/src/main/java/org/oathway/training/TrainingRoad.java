package org.oathway.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.RoadSource;
import org.oathway.person.RoadStop;

/** Training on a person's road: the last stop, and the one that never ends. */
@ApplicationScoped
class TrainingRoad implements RoadSource {

  private static final String STOP = "training.road";

  private static final List<RoadStop> AHEAD =
      List.of(new RoadStop(STOP, RoadStop.State.AHEAD, "training.road.ahead", List.of(), ""));

  @Inject Ledger ledger;
  @Inject Dossier dossier;

  @Override
  public int order() {
    return 180;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    if (personId == 0) {
      return List.of();
    }
    if (!dossier.has(personId, DossierKind.LICENCE_ISSUED)) {
      return AHEAD;
    }
    CreditAccount account = ledger.running(personId);
    if (account.required().why() == Requirement.Why.NOT_LICENSED) {
      return AHEAD;
    }
    boolean done = account.fulfilled();
    return List.of(
        new RoadStop(
            STOP,
            done ? RoadStop.State.DONE : RoadStop.State.NOW,
            done ? "training.road.done" : "training.road.now",
            List.of(
                String.valueOf(account.cycle().year()),
                account.total().toPlainString(),
                account.required().totalHours().toPlainString()),
            "/training/account"));
  }
}

package org.oathway.oath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oathway.person.RoadSource;
import org.oathway.person.RoadStop;

/** The oath on a person's road. */
@ApplicationScoped
class OathRoad implements RoadSource {

  private static final String STOP = "oath.road";

  @Inject OathBook book;

  @Override
  public int order() {
    return 170;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    return List.of(
        book.newestOf(personId)
            .map(OathRoad::of)
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

package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.Locale;
import org.oathway.person.RoadStop;

/** {@code <ow:road stops>}: the whole way of a person ({@link RoadStop}s), one below the other. */
@FacesComponent("org.oathway.Road")
public class Road extends Piece {

  @Override
  void begin(Html out) throws IOException {
    out.open("ol", "road");
    for (RoadStop stop : this.<RoadStop>list("stops")) {
      stop(out, stop);
    }
    out.close("ol");
  }

  private void stop(Html out, RoadStop stop) throws IOException {
    boolean done = stop.state() == RoadStop.State.DONE;
    String name = words().of(stop.key());
    out.open("li", "road-" + stop.state().name().toLowerCase(Locale.ROOT))
        .open("span", "road-mark")
        .with("aria-hidden", "true")
        .text(done ? words().of("shared.mark.done") : "")
        .close("span")
        .open("div")
        .open("h3")
        .text(name + " ")
        .unseen(words().label("shared.road", stop.state()))
        .close("h3")
        .open("p")
        .text(stop.noteKey().isEmpty() ? "" : words().of(stop.noteKey(), stop.args()));
    if (!stop.link().isEmpty()) {
      out.text(" ")
          .open("a")
          .with("href", address(stop.link()))
          .text(words().of("shared.road.more"))
          .unseen(" " + name)
          .close("a");
    }
    out.close("p").close("div").close("li");
  }
}

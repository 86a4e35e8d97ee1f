package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** {@code <ow:callout title text kicker>} around a button: the one thing to do now. */
@FacesComponent("org.oathway.Callout")
public class Callout extends Piece {

  @Override
  void begin(Html out) throws IOException {
    String kicker = text("kicker");
    out.open("section", "callout")
        .of("p", "callout-kicker", kicker.isEmpty() ? words().of("shared.now") : kicker)
        .of("h2", text("title"));
    String text = text("text");
    if (!text.isEmpty()) {
      out.of("p", text);
    }
    out.open("div", "callout-deed");
  }

  @Override
  void end(Html out) throws IOException {
    out.close("div").close("section");
  }
}

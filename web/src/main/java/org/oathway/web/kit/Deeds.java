package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** {@code <ow:deeds>} around buttons: the bar of deeds; the facet {@code next} stands apart. */
@FacesComponent("org.oathway.Deeds")
public class Deeds extends Piece {

  @Override
  void begin(Html out) throws IOException {
    out.open("div", "deeds")
        .with("role", "group")
        .with("aria-label", words().of("shared.deeds"))
        .open("div", "deeds-main");
  }

  @Override
  void end(Html out) throws IOException {
    out.close("div");
    facet(out, "next", "deeds-next");
    out.close("div");
  }
}

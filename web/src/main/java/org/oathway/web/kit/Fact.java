package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * {@code <ow:fact label value>}: one fact of {@link Facts}; what stands inside follows the value.
 */
@FacesComponent("org.oathway.Fact")
public class Fact extends Piece {

  @Override
  void begin(Html out) throws IOException {
    out.open("div").of("dt", text("label")).open("dd").text(given("value"));
  }

  @Override
  void end(Html out) throws IOException {
    out.close("dd").close("div");
  }
}

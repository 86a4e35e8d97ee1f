package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** {@code <ow:facts>}: a list of {@link Fact}s. */
@FacesComponent("org.oathway.Facts")
public class Facts extends Piece {

  @Override
  void begin(Html out) throws IOException {
    out.open("dl", "facts");
  }

  @Override
  void end(Html out) throws IOException {
    out.close("dl");
  }
}

package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * {@code <ow:empty title text level>} around a deed: nothing is here, and what to do about it.
 * Level 1 makes the title the heading of the page.
 */
@FacesComponent("org.oathway.Empty")
public class Empty extends Piece {

  @Override
  void begin(Html out) throws IOException {
    out.open("div", "empty");
    if (text("level").equals("1")) {
      out.of("h1", text("title"));
    } else {
      out.of("p", "empty-title", text("title"));
    }
    String text = text("text");
    if (!text.isEmpty()) {
      out.of("p", "muted", text);
    }
  }

  @Override
  void end(Html out) throws IOException {
    out.close("div");
  }
}

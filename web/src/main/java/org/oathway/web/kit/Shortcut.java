package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** {@code <ow:shortcut sign title text path>}: a way to a page of the site, with its sign. */
@FacesComponent("org.oathway.Shortcut")
public class Shortcut extends Piece {

  @Override
  void begin(Html out) throws IOException {
    out.open("a", "shortcut")
        .with("href", address(text("path")))
        .open("span", "shortcut-sign")
        .with("aria-hidden", "true")
        .text(text("sign"))
        .close("span")
        .open("span")
        .of("strong", text("title"))
        .of("span", "muted", text("text"))
        .close("span")
        .close("a");
  }
}

package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.oathway.web.shared.Navigation.Way;

/**
 * {@code <ow:ways value label styleClass>}: ways through the site, the one the viewer stands on
 * marked. Nothing at all for no ways.
 */
@FacesComponent("org.oathway.Ways")
public class Ways extends Piece {

  @Override
  void begin(Html out) throws IOException {
    Iterable<Way> ways = list("value");
    if (ways.iterator().hasNext()) {
      out.open("nav", text("styleClass")).with("aria-label", text("label"));
      write(out, this, ways);
      out.close("nav");
    }
  }

  /** Ways as a list. */
  static void write(Html out, Piece of, Iterable<Way> ways) throws IOException {
    out.open("ul");
    for (Way way : ways) {
      out.open("li")
          .open("a")
          .with("href", of.address(way.path()))
          .with("aria-current", way.current() ? "page" : null)
          .text(of.words().of(way.key()))
          .close("a")
          .close("li");
    }
    out.close("ul");
  }
}

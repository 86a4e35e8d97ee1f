package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * {@code <ow:card title sub tag tone styleClass>}: a white card; its head may hold the facet {@code
 * actions}. Without a title it has no head.
 */
@FacesComponent("org.oathway.Card")
public class Card extends Piece {

  @Override
  void begin(Html out) throws IOException {
    out.open("section", ("card " + text("styleClass")).strip()).with("id", getClientId());
    String title = text("title");
    if (title.isEmpty()) {
      return;
    }
    out.open("div", "card-head").of("h2", title);
    String tag = text("tag");
    if (!tag.isEmpty()) {
      String tone = text("tone");
      out.of("span", "tag " + (tone.isEmpty() ? "quiet" : tone), tag);
    }
    String sub = text("sub");
    if (!sub.isEmpty()) {
      out.of("span", "card-sub", sub);
    }
    facet(out, "actions", "card-actions");
    out.close("div");
  }

  @Override
  void end(Html out) throws IOException {
    out.close("section");
  }
}

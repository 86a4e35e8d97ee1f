package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.oathway.web.shared.QueueItem;
import org.oathway.web.shared.Tones;

/**
 * {@code <ow:queue items page current prefix>}: the cases of a desk ({@link QueueItem}s), each a
 * way to the page with its id; the one with the current id is marked.
 */
@FacesComponent("org.oathway.Queue")
public class Queue extends Piece {

  @Override
  void begin(Html out) throws IOException {
    String to = address(text("page")) + "?id=";
    String current = text("current");
    String prefix = text("prefix");
    out.open("ul", "queue");
    for (QueueItem item : this.<QueueItem>list("items")) {
      String id = Long.toString(item.id());
      out.open("li")
          .open("a")
          .with("href", to + id)
          .with("aria-current", id.equals(current) ? "true" : null)
          .open("span", "queue-head")
          .of("strong", item.title());
      if (!item.state().isEmpty()) {
        out.of("span", "tag " + Tones.of(item.state()), words().label(prefix, item.state()));
      }
      out.close("span").of("small", "muted", item.note()).close("a").close("li");
    }
    out.close("ul");
  }
}

package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.oathway.web.shared.Fmt;
import org.oathway.web.shared.Viewer;

/**
 * {@code <ow:hints viewer now>}: where the page's script says what happens to what is typed, with
 * everything it needs for that: whose drafts they are, the server's time, the seconds until the
 * session ends, and the words.
 */
@FacesComponent("org.oathway.Hints")
public class Hints extends Piece {

  /** Attribute of the element, key of the words. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("data-offline", "shared.draft.offline"),
          Map.entry("data-back", "shared.draft.back"),
          Map.entry("data-restored", "shared.draft.restored"),
          Map.entry("data-discard", "shared.draft.discard"),
          Map.entry("data-saved", "shared.draft.saved"),
          Map.entry("data-saving", "shared.draft.saving"),
          Map.entry("data-kept", "shared.draft.kept"),
          Map.entry("data-ending", "shared.draft.ending"),
          Map.entry("data-stay", "shared.draft.stay"));

  @Override
  void begin(Html out) throws IOException {
    Viewer viewer = (Viewer) Objects.requireNonNull(given("viewer"));
    var asked = getFacesContext().getExternalContext().getRequestParameterMap();
    out.open("div", "hints")
        .with("id", "hints")
        .with("role", "status")
        .with("data-who", viewer.getMark())
        .with("data-now", Fmt.stamp((Instant) given("now")))
        .with("data-session", viewer.getSessionSeconds())
        .with("data-expired", asked.getOrDefault("expired", ""));
    for (Map.Entry<String, String> one : WORDS.entrySet()) {
      out.with(one.getKey(), words().of(one.getValue()));
    }
    out.close("div");
  }
}

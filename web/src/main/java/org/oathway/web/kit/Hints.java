package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.time.Instant;
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
        .with("data-expired", asked.getOrDefault("expired", ""))
        .with("data-offline", words().of("shared.draft.offline"))
        .with("data-back", words().of("shared.draft.back"))
        .with("data-restored", words().of("shared.draft.restored"))
        .with("data-discard", words().of("shared.draft.discard"))
        .with("data-saved", words().of("shared.draft.saved"))
        .with("data-saving", words().of("shared.draft.saving"))
        .with("data-kept", words().of("shared.draft.kept"))
        .with("data-ending", words().of("shared.draft.ending"))
        .with("data-stay", words().of("shared.draft.stay"))
        .close("div");
  }
}

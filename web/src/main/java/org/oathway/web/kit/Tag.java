package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.oathway.web.shared.Tones;

/**
 * {@code <ow:tag state prefix>}: a state in words, coloured by {@link Tones}; or {@code value} and
 * {@code tone} as they are. Nothing at all for no state.
 */
@FacesComponent("org.oathway.Tag")
public class Tag extends Piece {

  @Override
  void begin(Html out) throws IOException {
    String value = text("value");
    String state = text("state");
    if (value.isEmpty() && state.isEmpty()) {
      return;
    }
    String tone = text("tone");
    out.of(
        "span",
        "tag " + (tone.isEmpty() ? Tones.of(given("state")) : tone),
        value.isEmpty() ? words().label(text("prefix"), given("state")) : value);
  }
}

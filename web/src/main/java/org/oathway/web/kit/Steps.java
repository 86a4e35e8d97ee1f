package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * {@code <ow:steps keys current>}: where one stands (counted from 0) in a deed of several steps,
 * named by message keys parted by commas.
 */
@FacesComponent("org.oathway.Steps")
public class Steps extends Piece {

  @Override
  void begin(Html out) throws IOException {
    int current = Integer.parseInt(text("current"));
    int at = 0;
    out.open("ol", "wizard").with("aria-label", words().of("shared.steps"));
    for (String step : words().list(text("keys"))) {
      boolean done = at < current;
      out.open("li", done ? "done" : at == current ? "now" : "later")
          .with("aria-current", at == current ? "step" : "false")
          .open("span", "wizard-mark")
          .with("aria-hidden", "true")
          .text(done ? words().of("shared.mark.done") : at + 1)
          .close("span")
          .of("span", "wizard-name", step);
      if (done) {
        out.unseen(words().of("shared.steps.done"));
      }
      out.close("li");
      at++;
    }
    out.close("ol");
  }
}

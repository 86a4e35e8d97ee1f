package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.oathway.platform.CaseStep;
import org.oathway.web.shared.Fmt;
import org.oathway.web.shared.Tones;

/**
 * {@code <ow:timeline steps prefix>}: the history of a case ({@link CaseStep}s), its states in the
 * words under the prefix.
 */
@FacesComponent("org.oathway.Timeline")
public class Timeline extends Piece {

  @Override
  void begin(Html out) throws IOException {
    String prefix = text("prefix");
    out.open("ol", "timeline");
    for (CaseStep step : this.<CaseStep>list("steps")) {
      out.open("li", Tones.of(step.state()))
          .open("time")
          .with("datetime", Fmt.stamp(step.at()))
          .text(Fmt.second(step.at()))
          .close("time")
          .text(" ")
          .of("strong", words().label(prefix, step.state()))
          .text(" ")
          .open("span", "muted")
          .text(step.actor());
      if (!step.role().isEmpty()) {
        out.text(" · ").text(words().label("shared.role", step.role()));
      }
      out.close("span");
      if (!step.note().isEmpty()) {
        out.of("p", words().say(step.note()));
      }
      out.close("li");
    }
    out.close("ol");
  }
}

package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.oathway.web.shared.Finding;

/**
 * {@code <ow:verdict findings>}: what was found ({@link Finding}s), why, by which article, and how
 * to mend it.
 */
@FacesComponent("org.oathway.Verdict")
public class Verdict extends Piece {

  @Override
  void begin(Html out) throws IOException {
    out.open("ul", "verdict");
    for (Finding finding : this.<Finding>list("findings")) {
      out.open("li", finding.tone())
          .open("span", "verdict-mark")
          .with("role", "img")
          .with("aria-label", words().label("shared.verdict", finding.tone()))
          .text(finding.mark())
          .close("span")
          .open("div")
          .of("strong", finding.title())
          .open("p");
      if (!finding.why().isEmpty()) {
        out.of("span", "why", finding.why());
      }
      if (!finding.article().isEmpty()) {
        out.of("span", "article", finding.article());
      }
      out.close("p");
      if (!finding.mend().isEmpty()) {
        out.of("p", "mend", finding.mend());
      }
      out.close("div").close("li");
    }
    out.close("ul");
  }
}

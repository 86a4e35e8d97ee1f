package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * {@code <ow:ring value max text label>}: how much of a whole there is, as a ring; full when there
 * is more than the whole or nothing is asked.
 */
@FacesComponent("org.oathway.Ring")
public class Ring extends Piece {

  @Override
  void begin(Html out) throws IOException {
    String text = text("text");
    String label = text("label");
    out.open("div", "ring").with("role", "img").with("aria-label", label + " " + text);
    out.open("svg")
        .with("viewBox", "0 0 64 64")
        .with("aria-hidden", "true")
        .with("focusable", "false");
    circle(out, "ring-all").close("circle");
    circle(out, "ring-done")
        .with("transform", "rotate(-90 32 32)")
        .with("stroke-dasharray", percent() + " 200")
        .close("circle")
        .close("svg");
    out.of("span", "ring-text", text).of("span", "ring-label", label).close("div");
  }

  private static Html circle(Html out, String styleClass) throws IOException {
    return out.open("circle", styleClass)
        .with("cx", "32")
        .with("cy", "32")
        .with("r", "29")
        .with("pathLength", "100");
  }

  private double percent() {
    double value = Double.parseDouble(text("value"));
    double max = Double.parseDouble(text("max"));
    return max <= 0 || value >= max ? 100 : value * 100 / max;
  }
}

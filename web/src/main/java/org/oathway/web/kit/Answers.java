package org.oathway.web.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oathway.web.shared.Messages;

/**
 * {@code <ow:answers value>}: what the page answers ({@link Messages}): first what happened to the
 * way here (a session that ended, a thing too large), then what concerns the whole, then the list
 * of faults, each leading to its input.
 */
@FacesComponent("org.oathway.Answers")
public class Answers extends Piece {

  @Override
  void begin(Html out) throws IOException {
    Map<String, String> asked = getFacesContext().getExternalContext().getRequestParameterMap();
    if (!asked.getOrDefault("expired", "").isEmpty()) {
      out.of("p", "message warn", words().of("shared.draft.expired"));
    }
    if (!asked.getOrDefault("large", "").isEmpty()) {
      out.open("p", "message bad")
          .with("role", "alert")
          .text(words().of("shared.large"))
          .close("p");
    }
    Messages messages = (Messages) Objects.requireNonNull(given("value"));
    for (FacesMessage message : messages.getWhole()) {
      whole(out, message);
    }
    List<Messages.Fault> faults = messages.getFaults();
    if (!faults.isEmpty()) {
      faults(out, faults);
    }
  }

  private void whole(Html out, FacesMessage message) throws IOException {
    int severity = message.getSeverity().getOrdinal();
    String tone = severity == 0 ? "ok" : severity == 1 ? "warn" : "bad";
    out.open("div", "message " + tone)
        .with("role", severity > 1 ? "alert" : "status")
        .of("span", message.getSummary());
    basis(out, message);
    out.close("div");
  }

  private void faults(Html out, List<Messages.Fault> faults) throws IOException {
    out.open("div", "message bad")
        .with("role", "alert")
        .of("span", words().of("shared.faults", List.of(faults.size())))
        .open("ul");
    for (Messages.Fault fault : faults) {
      out.open("li")
          .open("a")
          .with("href", "#" + fault.input())
          .text(fault.text())
          .close("a")
          .close("li");
    }
    out.close("ul").close("div");
  }
}

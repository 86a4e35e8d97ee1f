package org.oathway.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.oathway.result.PassCertificates;
import org.oathway.result.ResultRow;
import org.oathway.result.Results;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;
import org.oathway.web.shared.Download;

/** A person's own results, with the certificate of each pass. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ResultMineView implements Serializable {

  /** A result with its exam. */
  public record Line(ResultRow result, SessionCard session) {}

  private @Inject Results results;
  private @Inject PassCertificates certificates;
  private @Inject Sessions sessions;
  private List<Line> lines = List.of();

  public void load() {
    lines = results.mine().stream().map(r -> new Line(r, sessions.card(r.sessionId()))).toList();
  }

  /** Sends the pass certificate's PDF. */
  public void fetch(ResultRow result) {
    byte[] pdf = certificates.fetch(result.registrationId());
    Download.send("pass-" + result.ticketNo() + ".pdf", "application/pdf", pdf);
  }

  public List<Line> getLines() {
    return lines;
  }
}

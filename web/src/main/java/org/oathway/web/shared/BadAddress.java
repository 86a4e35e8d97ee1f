package org.oathway.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An address whose parameters cannot be read, such as letters for a number, leads nowhere: 404. */
@SuppressWarnings("serial")
public class BadAddress implements PhaseListener {

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.isPostback() && faces.isValidationFailed() && !faces.getResponseComplete()) {
      try {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        faces.responseComplete();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}

package org.oathway.web.shared;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/** Hands the nonce a page was drawn with to {@link NonceOfPlainForm}. */
@SuppressWarnings("serial")
public class PlainForms implements PhaseListener {

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    Map<String, Object> known =
        faces.getViewRoot() == null ? null : faces.getViewRoot().getViewMap(false);
    Object drawn = known == null ? null : known.get(NonceOfPlainForm.NAME);
    if (faces.isPostback() && drawn != null) {
      faces.getExternalContext().getRequestMap().put(NonceOfPlainForm.NAME, drawn);
    }
  }
}

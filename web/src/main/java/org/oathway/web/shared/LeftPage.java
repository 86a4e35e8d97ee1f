package org.oathway.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A page that was left is sent again: somebody went back and pressed a button, or pressed it twice.
 * What its bean knew is gone, so the page is loaded anew as it stands today, with what was typed,
 * instead of doing a deed on nothing.
 */
@SuppressWarnings("serial")
public class LeftPage implements PhaseListener {

  private static final String MARK = LeftPage.class.getName();

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.ANY_PHASE;
  }

  /** Before the page is drawn: marks the page, and what the bean knows, as belonging together. */
  @Override
  public void beforePhase(PhaseEvent event) {
    var root = event.getFacesContext().getViewRoot();
    if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && root != null) {
      Map<String, Object> known = root.getViewMap(false);
      if (known != null) {
        known.put(MARK, Boolean.TRUE);
        root.getAttributes().put(MARK, Boolean.TRUE);
      }
    }
  }

  /** A page that comes back marked, without what belongs to it, was left. */
  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (event.getPhaseId() != PhaseId.RESTORE_VIEW
        || !faces.isPostback()
        || faces.getViewRoot() == null
        || !faces.getViewRoot().getAttributes().containsKey(MARK)) {
      return;
    }
    Map<String, Object> known = faces.getViewRoot().getViewMap(false);
    if (known == null || !known.containsKey(MARK)) {
      try {
        var external = faces.getExternalContext();
        external.redirect(Here.again((HttpServletRequest) external.getRequest()));
        faces.responseComplete();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}

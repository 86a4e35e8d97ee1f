package org.oathway.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form is sent to the address it stands on, with the parameters its page declares: what one sees
 * after a press can be loaded again, bookmarked and gone back to.
 */
public class KeptAddress extends ViewHandlerWrapper {

  public KeptAddress(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    String address = super.getActionURL(faces, viewId);
    UIViewRoot root = faces.getViewRoot();
    boolean own =
        faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
            && root != null
            && viewId.equals(root.getViewId());
    return own ? address + query(faces, parameters(root), address.indexOf('?') >= 0) : address;
  }

  private static Collection<UIViewParameter> parameters(UIViewRoot root) {
    return root.getFacet(UIViewRoot.METADATA_FACET_NAME) == null
        ? List.of()
        : ViewMetadata.getViewParameters(root);
  }

  private static String query(
      FacesContext faces, Collection<UIViewParameter> parameters, boolean more) {
    StringBuilder query = new StringBuilder();
    for (UIViewParameter one : parameters) {
      String value = asked(faces, one);
      if (value != null && !value.isEmpty()) {
        query.append(more || !query.isEmpty() ? '&' : '?');
        query.append(one.getName()).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return query.toString();
  }

  /** As it came with the address; what a deed changed since then is not written into it. */
  private static @Nullable String asked(FacesContext faces, UIViewParameter one) {
    return faces.getExternalContext().getRequestParameterMap().get(one.getName());
  }
}

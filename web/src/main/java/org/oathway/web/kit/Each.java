package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <ow:each value var>}: its children once for every element of a list, to be read. It keeps
 * no state of a row, which is what makes long lists dear; where rows hold buttons or inputs, {@code
 * ui:repeat} is the right one.
 */
@FacesComponent("org.oathway.Each")
public class Each extends Piece {

  @Override
  void begin(Html out) {}

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext faces) throws IOException {
    String name = text("var");
    Map<String, Object> variables = faces.getExternalContext().getRequestMap();
    Object before = variables.get(name);
    for (Object row : list("value")) {
      variables.put(name, row);
      for (UIComponent child : getChildren()) {
        child.encodeAll(faces);
      }
    }
    if (before == null) {
      variables.remove(name);
    } else {
      variables.put(name, before);
    }
  }
}

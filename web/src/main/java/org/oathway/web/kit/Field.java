package org.oathway.web.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/**
 * {@code <ow:field label hint required>}: the frame around one input with its label, its hint and
 * its errors, tied together for those who hear the page. Finds the input among its children by
 * itself; several boxes under one heading become a group.
 */
@FacesComponent("org.oathway.Field")
public class Field extends Piece {

  @Override
  void begin(Html out) throws IOException {
    Optional<UIComponent> input = inputIn(this);
    List<FacesMessage> errors = errors(input);
    boolean must = isMust(input);
    boolean group = isGroup(input);
    input.ifPresent(one -> tell(one, errors.isEmpty(), must && !group));
    String id = getClientId();
    String label = id + ":label";
    out.open("div", "field " + text("styleClass") + (errors.isEmpty() ? "" : " wrong"))
        .with("id", id)
        .with("role", group ? "group" : null)
        .with("aria-labelledby", group ? label : null);
    String name = group ? "span" : "label";
    out.open(name)
        .with("id", label)
        .with("class", group ? "label" : null)
        .with("for", group ? null : input.map(Field::idOf).orElse(""))
        .text(text("label"));
    if (must) {
      out.of("span", "must", words().of("shared.required"));
    }
    out.close(name);
  }

  @Override
  void end(Html out) throws IOException {
    String id = getClientId();
    out.open("div", "hint").with("id", id + ":hint").text(text("hint")).close("div");
    out.open("div", "error").with("id", id + ":error");
    for (FacesMessage error : errors(inputIn(this))) {
      out.open("p").text(error.getSummary());
      basis(out, error);
      out.close("p");
    }
    out.close("div").close("div");
  }

  /** Ties the input to its hint and its errors. */
  private void tell(UIComponent input, boolean right, boolean must) {
    var extra = input.getPassThroughAttributes(true);
    extra.put("aria-describedby", getClientId() + ":hint " + getClientId() + ":error");
    if (right) {
      extra.remove("aria-invalid");
    } else {
      extra.put("aria-invalid", "true");
    }
    if (must) {
      extra.put("aria-required", "true");
    }
  }

  private static String idOf(UIComponent input) {
    return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId();
  }

  private List<FacesMessage> errors(Optional<UIComponent> input) {
    return input.map(one -> getFacesContext().getMessageList(one.getClientId())).orElse(List.of());
  }

  private boolean isMust(Optional<UIComponent> input) {
    return Boolean.parseBoolean(text("required"))
        || input.filter(one -> one instanceof UIInput in && in.isRequired()).isPresent();
  }

  /** Several boxes under one heading rather than one box with a label. */
  private static boolean isGroup(Optional<UIComponent> input) {
    return input
        .map(UIComponent::getRendererType)
        .filter(type -> type.contains("Radio") || type.contains("CheckboxList"))
        .isPresent();
  }

  private static Optional<UIComponent> inputIn(UIComponent within) {
    var children = within.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent child = children.next();
      Optional<UIComponent> found =
          child instanceof EditableValueHolder ? Optional.of(child) : inputIn(child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}

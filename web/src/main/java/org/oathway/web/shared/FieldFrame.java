package org.oathway.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/**
 * The frame around one input: its label, its hint and its errors, tied together for those who hear
 * the page. Finds the input among its children by itself.
 */
@FacesComponent("org.oathway.Field")
public class FieldFrame extends UINamingContainer {

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    input()
        .ifPresent(
            input -> {
              var extra = input.getPassThroughAttributes(true);
              extra.put("aria-describedby", getClientId() + ":hint " + getClientId() + ":error");
              if (getErrors().isEmpty()) {
                extra.remove("aria-invalid");
              } else {
                extra.put("aria-invalid", "true");
              }
              if (isMust() && !isGroup()) {
                extra.put("aria-required", "true");
              }
            });
    super.encodeBegin(faces);
  }

  /** The id the label points to. */
  public String getInputId() {
    return input()
        .map(
            input ->
                input instanceof InputHolder holder
                    ? holder.getInputClientId()
                    : input.getClientId())
        .orElse("");
  }

  /** What is wrong with this field. */
  public List<FacesMessage> getErrors() {
    return input()
        .map(input -> getFacesContext().getMessageList(input.getClientId()))
        .orElse(List.of());
  }

  public boolean isMust() {
    return Boolean.parseBoolean(String.valueOf(getAttributes().get("required")))
        || input().map(input -> input instanceof UIInput one && one.isRequired()).orElse(false);
  }

  /** Several boxes under one heading rather than one box with a label. */
  public boolean isGroup() {
    return input()
        .map(UIComponent::getRendererType)
        .filter(type -> type.contains("Radio") || type.contains("CheckboxList"))
        .isPresent();
  }

  private Optional<UIComponent> input() {
    return inputIn(this);
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

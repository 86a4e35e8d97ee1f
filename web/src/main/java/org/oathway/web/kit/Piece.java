package org.oathway.web.kit;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.web.shared.Words;

/**
 * A piece of a page that writes itself: before its children, and after them. It names its children
 * (what stands in a card is found under the card's id) and holds no state.
 */
abstract class Piece extends UINamingContainer {

  @Override
  public final void encodeBegin(FacesContext faces) throws IOException {
    begin(new Html(faces));
  }

  @Override
  public final void encodeEnd(FacesContext faces) throws IOException {
    end(new Html(faces));
  }

  /** Writes what stands before the children. */
  abstract void begin(Html out) throws IOException;

  /** Writes what stands after the children. */
  void end(Html out) throws IOException {}

  /** What the page gives under this name; null for nothing. */
  final @Nullable Object given(String name) {
    ValueExpression expression = getValueExpression(name);
    return expression == null
        ? getAttributes().get(name)
        : expression.getValue(getFacesContext().getELContext());
  }

  /** What the page gives under this name as text; empty for nothing. */
  final String text(String name) {
    Object given = given(name);
    return given == null ? "" : given.toString();
  }

  /** What the page gives under this name as a list; empty for nothing, refused if it is no list. */
  @SuppressWarnings("unchecked") // the page and the piece agree on what is in the list
  final <T> Iterable<T> list(String name) {
    return switch (given(name)) {
      case null -> List.of();
      case Iterable<?> list -> (Iterable<T>) list;
      case Object[] array -> (Iterable<T>) Arrays.asList(array);
      case Object other -> throw new IllegalArgumentException(name + " is no list: " + other);
    };
  }

  /** The words in the viewer's language. */
  final Words words() {
    return Words.of(getFacesContext());
  }

  /** An address within the site as the browser has to ask for it. */
  final String address(String path) {
    return getFacesContext().getExternalContext().getRequestContextPath() + path;
  }

  /** Writes a message's basis in law, where it has one. */
  final void basis(Html out, FacesMessage message) throws IOException {
    String article = message.getDetail();
    if (article != null && !article.isEmpty() && !article.equals(message.getSummary())) {
      out.text(" ").of("small", words().of("shared.under", List.of(article)));
    }
  }

  /** Writes what the page gives as this facet between the two elements' ends, if it gives one. */
  final void facet(Html out, String name, String styleClass) throws IOException {
    UIComponent facet = getFacet(name);
    if (facet != null && facet.isRendered()) {
      out.open("div", styleClass);
      facet.encodeAll(getFacesContext());
      out.close("div");
    }
  }
}

package org.oathway.web.kit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes markup in the order of the page; all text and all values are escaped. */
final class Html {

  private final ResponseWriter out;

  Html(FacesContext faces) {
    this.out = faces.getResponseWriter();
  }

  /** Opens an element. */
  Html open(String name) throws IOException {
    out.startElement(name, null);
    return this;
  }

  /** Opens an element of a style class. */
  Html open(String name, String styleClass) throws IOException {
    return open(name).with("class", styleClass);
  }

  /** Gives the element just opened an attribute; null leaves it out. */
  Html with(String attribute, @Nullable Object value) throws IOException {
    if (value != null) {
      out.writeAttribute(attribute, value, null);
    }
    return this;
  }

  /** Text; nothing for null. */
  Html text(@Nullable Object text) throws IOException {
    if (text != null) {
      out.writeText(text, null);
    }
    return this;
  }

  Html close(String name) throws IOException {
    out.endElement(name);
    return this;
  }

  /** A whole element around a text. */
  Html of(String name, String styleClass, @Nullable Object text) throws IOException {
    return open(name, styleClass).text(text).close(name);
  }

  /** A whole element around a text. */
  Html of(String name, @Nullable Object text) throws IOException {
    return open(name).text(text).close(name);
  }

  /** What those hear who do not see the page. */
  Html unseen(@Nullable Object text) throws IOException {
    return of("span", "unseen", text);
  }
}

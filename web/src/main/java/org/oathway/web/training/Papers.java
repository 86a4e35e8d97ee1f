package org.oathway.web.training;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser to the paper that was just issued. */
final class Papers {

  private Papers() {}

  static void show(long document) {
    var outside = FacesContext.getCurrentInstance().getExternalContext();
    try {
      outside.redirect(outside.getRequestContextPath() + "/document/file/" + document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.oathway.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers a screen's deed with a file instead of a page. */
public final class Download {

  /** The type of XLSX files. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Download() {}

  /**
   * Sends a file under a name; nothing keeps a copy on the way.
   *
   * @param type media type, such as application/pdf
   */
  public static void send(String name, String type, byte[] bytes) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext out = faces.getExternalContext();
    out.responseReset();
    out.setResponseContentType(type);
    out.setResponseContentLength(bytes.length);
    out.setResponseHeader("Cache-Control", "no-store");
    out.setResponseHeader("X-Content-Type-Options", "nosniff");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    out.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    try {
      out.getResponseOutputStream().write(bytes);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }
}

package org.oathway.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that comes from a browser without script names no nonce for the policy of scripts. The
 * page that answers takes the one the page was drawn with (see {@link PlainForms}) or a fresh one,
 * so that it can be drawn at all.
 */
final class NonceOfPlainForm extends HttpServletRequestWrapper {

  /** Under this name the form sends it, the view keeps it, and {@link PlainForms} hands it over. */
  static final String NAME = "primefaces.nonce";

  private final String fresh =
      Base64.getEncoder()
          .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

  private NonceOfPlainForm(HttpServletRequest request) {
    super(request);
  }

  /** The request itself, unless it is a form. */
  static HttpServletRequest of(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) ? new NonceOfPlainForm(request) : request;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String given = super.getParameter(name);
    if (!NAME.equals(name) || (given != null && !given.isBlank())) {
      return given;
    }
    Object drawn = getAttribute(NAME);
    return drawn == null ? fresh : drawn.toString();
  }
}

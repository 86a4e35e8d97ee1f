package org.oathway.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A form that comes from a browser without script names no nonce for the policy of scripts; the
 * page that answers gets a fresh one, so that it can be drawn.
 */
final class NonceOfPlainForm extends HttpServletRequestWrapper {

  private static final String NAME = "primefaces.nonce";
  private static final SecureRandom RANDOM = new SecureRandom();
  private final String fresh;

  private NonceOfPlainForm(HttpServletRequest request) {
    super(request);
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The request itself, unless it is a form without a nonce. */
  static HttpServletRequest of(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) ? new NonceOfPlainForm(request) : request;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String given = super.getParameter(name);
    return NAME.equals(name) && (given == null || given.isBlank()) ? fresh : given;
  }
}

package org.oathway.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oathway.security.Caller;

/**
 * What every answer tells the browser to refuse: being framed by others, guessing at content types,
 * telling others where one came from. The policy for scripts (a nonce each) is added by the pages.
 */
@SuppressWarnings("serial")
public class SafetyHeaders extends HttpFilter {

  private static final String POLICY =
      "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'";

  private @Inject Caller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
    if (caller.accountId() != 0) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(NonceOfPlainForm.of(request), response);
  }
}

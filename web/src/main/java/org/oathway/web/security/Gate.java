package org.oathway.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import java.util.stream.Collectors;
import org.oathway.platform.Glance;
import org.oathway.security.Caller;
import org.oathway.security.Identity;
import org.oathway.security.SignIn;

/**
 * Stands in front of every request and says to the container who comes: the account of the session,
 * or of the bearer token for machines. Roles are read anew each time, so that a role given or taken
 * counts from the next click.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {

  /** Session attribute that holds the id of the signed-in account. */
  public static final String ACCOUNT = "oathway.account";

  /** Request attribute and response header that hold the request's id. */
  public static final String REQUEST_ID = "X-Request-Id";

  private static final String BEARER = "Bearer ";

  @Inject private Caller caller;
  @Inject private SignIn signIn;
  @Inject private Glance glance;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    String id = UUID.randomUUID().toString().substring(0, 8);
    request.setAttribute(REQUEST_ID, id);
    response.setHeader(REQUEST_ID, id);
    if (request.getRequestURI().contains("/jakarta.faces.resource/")) {
      return context.doNothing();
    }
    caller.comesFrom(request.getRemoteAddr(), id);
    if ("GET".equals(request.getMethod())) {
      glance.begin();
    }
    String header = request.getHeader("Authorization");
    boolean byToken = header != null && header.startsWith(BEARER);
    long account =
        byToken
            ? signIn.accountOf(header.substring(BEARER.length()).strip()).orElse(0)
            : ofSession(request);
    if (account == 0) {
      return byToken ? context.responseUnauthorized() : context.doNothing();
    }
    Identity who = caller.recognise(account);
    if (who.accountId() == 0) {
      return context.doNothing();
    }
    return context.notifyContainerAboutLogin(
        new CallerPrincipal("account-" + account),
        who.roles().stream().map(Enum::name).collect(Collectors.toSet()));
  }

  private static long ofSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ACCOUNT) instanceof Long account ? account : 0;
  }
}

package org.oathway.web.security;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.oathway.security.SignIn;
import org.oathway.web.api.Problem;

/** Tokens for machines: twelve hours, as good as a sign-in. */
@Path("/tokens")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class TokensResource {

  /** What is asked. */
  public record TokenRequest(@Nullable String login, @Nullable String password) {}

  /** What is given. */
  public record Token(String token, int expiresInSeconds) {}

  private static final int LIFE = 12 * 3600;

  @Inject private SignIn signIn;

  @POST
  public Response issue(TokenRequest request) {
    String login = request.login() == null ? "" : request.login();
    String password = request.password() == null ? "" : request.password();
    return Problem.of(signIn.token(login, password).map(t -> new Token(t, LIFE)), 201);
  }
}

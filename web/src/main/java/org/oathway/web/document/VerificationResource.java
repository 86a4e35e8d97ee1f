package org.oathway.web.document;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.oathway.document.DocumentRegister;
import org.oathway.document.Lookup;
import org.oathway.web.api.Problem;

/** Verification for machines, by the code printed on a paper. */
@Path("/verifications")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class VerificationResource {

  private static final int TOO_MANY = 429;

  private @Inject DocumentRegister register;

  @GET
  @Path("{code}")
  public Response verify(@PathParam("code") String code) {
    return switch (register.verify(code)) {
      case Lookup.Found it -> Response.ok(it.verification()).build();
      case Lookup.Unknown no ->
          Problem.answer(404, "not-found", "Not found", "No paper answers to this code.");
      case Lookup.SlowDown wait ->
          Response.fromResponse(
                  Problem.answer(TOO_MANY, "slow-down", "Too many tries", "Please try later."))
              .header("Retry-After", wait.pause().toSeconds())
              .build();
    };
  }
}

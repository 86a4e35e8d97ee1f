package org.oathway.web.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.oathway.registration.Papers;

/**
 * The papers themselves, for their owner and the officials who review them; to everybody else they
 * are not there. Shown as what their content was found to be, never as a page.
 */
@Path("/registration-files")
@PermitAll
public class PapersResource {

  private @Inject Papers papers;

  @GET
  @Path("/papers/{id}")
  public Response paper(@PathParam("id") long id) {
    return shown(papers.paper(id));
  }

  @GET
  @Path("/photos/{id}")
  public Response photo(@PathParam("id") long id) {
    return shown(papers.photoOf(id));
  }

  private static Response shown(Papers.Bytes file) {
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", "inline")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}

package org.oathway.web.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.registration.Draft;
import org.oathway.registration.Drafts;
import org.oathway.registration.RegistrationRow;
import org.oathway.registration.Registrations;
import org.oathway.registration.Submissions;
import org.oathway.security.Roles;
import org.oathway.web.api.Problem;

/** The own registrations for machines, by the same beans as the screens. */
@Path("/registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RolesAllowed(Roles.CANDIDATE)
public class RegistrationsResource {

  /** For which session. */
  public record Opening(long session) {}

  /** What was opened. */
  public record Opened(long id) {}

  private @Inject Registrations registrations;
  private @Inject Drafts drafts;
  private @Inject Submissions submissions;

  @GET
  public List<RegistrationRow> mine() {
    return registrations.mine();
  }

  @POST
  public Response open(@Nullable Opening which) {
    return Problem.of(drafts.open(which == null ? 0 : which.session()).map(Opened::new), 201);
  }

  /** The form as it stands, with all that is missing. */
  @GET
  @Path("/{id}")
  public Draft draft(@PathParam("id") long id) {
    return drafts.draft(id);
  }

  @PUT
  @Path("/{id}/identity")
  public Draft identity(@PathParam("id") long id, SectionBody.Identity body) {
    drafts.save(body.section(id));
    return drafts.draft(id);
  }

  @PUT
  @Path("/{id}/education")
  public Draft education(@PathParam("id") long id, SectionBody.Education body) {
    drafts.save(body.section(id));
    return drafts.draft(id);
  }

  @PUT
  @Path("/{id}/choice")
  public Draft choice(@PathParam("id") long id, SectionBody.Choice body) {
    drafts.save(body.section(id));
    return drafts.draft(id);
  }

  @PUT
  @Path("/{id}/promise")
  public Draft promise(@PathParam("id") long id, SectionBody.Promise body) {
    drafts.save(body.section(id));
    return drafts.draft(id);
  }

  /** Hands in; doing it twice gives the same receipt. */
  @POST
  @Path("/{id}/submit")
  @Consumes(MediaType.WILDCARD)
  public Response submit(@PathParam("id") long id) {
    return Problem.of(submissions.submit(id), 200);
  }
}

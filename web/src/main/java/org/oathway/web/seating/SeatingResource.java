package org.oathway.web.seating;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.oathway.platform.DeedFailed;
import org.oathway.seating.PlanCard;
import org.oathway.seating.SeatPlans;
import org.oathway.web.api.Problem;

/** The published draw for machines: its card, the frozen roll, the whole publication. */
@Path("/seating/{session}")
@PermitAll
public class SeatingResource {

  private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

  @Inject private SeatPlans plans;

  /** Commitment, hashes, public value and state. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Problem.JSON})
  public PlanCard card(@PathParam("session") long session) {
    return plan(session);
  }

  /** The frozen roll, whose hash was published with the commitment. */
  @GET
  @Path("/roll.txt")
  @Produces({TEXT, Problem.JSON})
  public Response roll(@PathParam("session") long session) {
    return file("roll-" + session, plans.rollText(plan(session).id()));
  }

  /** Everything that is needed to recompute the draw. */
  @GET
  @Path("/publication.txt")
  @Produces({TEXT, Problem.JSON})
  public Response publication(@PathParam("session") long session) {
    return file(
        "draw-" + session,
        plans
            .publicationText(session)
            .orElseThrow(() -> DeedFailed.notFound("publication", session)));
  }

  private PlanCard plan(long session) {
    return plans.ofSession(session).orElseThrow(() -> DeedFailed.notFound("plan", session));
  }

  private static Response file(String name, String text) {
    return Response.ok(text, TEXT)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name + ".txt")
        .build();
  }
}

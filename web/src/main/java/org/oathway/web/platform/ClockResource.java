package org.oathway.web.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.DemoClock;
import org.oathway.security.Roles;
import org.oathway.web.api.Problem;

/** Moves the clock of a demonstration; outside one there is nothing here. */
@Path("/demo/clock")
@RolesAllowed(Roles.ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class ClockResource {

  /** The day to go to, such as 2027-11-24. */
  public record Move(@Nullable String to) {}

  /** Where the clock stands now. */
  public record Moved(String to) {}

  @Inject private DemoClock clock;

  @POST
  public Response move(Move move) {
    String to = move.to();
    try {
      LocalDate day = LocalDate.parse(to == null ? "" : to);
      return Problem.of(clock.moveTo(day).map(it -> new Moved(it.toString())), 200);
    } catch (DateTimeException none) {
      return Problem.refused(List.of(Reason.at("to", "platform.clock.which")));
    }
  }
}

package org.oathway.web.session;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.oathway.platform.Settings;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;
import org.oathway.web.api.Problem;
import org.oathway.web.shared.Msg;

/** Sessions for machines and calendars. */
@Path("/sessions")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class SessionsResource {

  private static final Duration HOUR = Duration.ofHours(1);

  private @Inject Sessions sessions;
  private @Inject Settings settings;
  private @Inject Clock clock;
  private @Inject Msg msg;

  @GET
  public List<SessionCard> all() {
    return sessions.published();
  }

  @GET
  @Path("{id}")
  public SessionCard one(@PathParam("id") long id) {
    return sessions.card(id);
  }

  /** The dates of a session for a calendar, in the reader's language. */
  @GET
  @Path("{id}/calendar")
  @Produces("text/calendar;charset=UTF-8")
  public Response calendar(@PathParam("id") long id) {
    SessionCard it = sessions.card(id);
    List<CalendarFile.Entry> dates =
        List.of(
            entry(it, "register", it.registrationCloses().minus(HOUR), it.registrationCloses()),
            entry(it, "tickets", it.ticketsFrom(), it.ticketsFrom().plus(HOUR)),
            entry(it, "exam", it.examStarts(), it.examEnds()));
    return Response.ok(CalendarFile.of(dates, clock.instant()))
        .header("Content-Disposition", "attachment; filename=\"exam-" + id + ".ics\"")
        .build();
  }

  private CalendarFile.Entry entry(SessionCard it, String part, Instant from, Instant to) {
    return new CalendarFile.Entry(
        "session-" + it.id() + "-" + part + "@oathway",
        msg.get("session.calendar." + part) + " · " + it.name(),
        from,
        to,
        settings.publicUrl() + "/session/view?id=" + it.id());
  }
}

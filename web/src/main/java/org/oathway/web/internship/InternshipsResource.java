package org.oathway.web.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.internship.InternLogs;
import org.oathway.internship.Internships;
import org.oathway.internship.LogDesk;
import org.oathway.internship.LogEntry;
import org.oathway.internship.LogKind;
import org.oathway.internship.LogRow;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.security.Roles;
import org.oathway.web.api.Problem;

/** The internship for machines: one's own progress and log, and the supervisor's confirmation. */
@Path("/internships")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class InternshipsResource {

  /** An entry as it comes in; what is left out is told among the reasons. */
  public record Entry(
      @Nullable LocalDate day,
      @Nullable BigDecimal hours,
      @Nullable LogKind kind,
      @Nullable String matter,
      boolean ofSupervisor,
      @Nullable String content,
      @Nullable String ownWork,
      @Nullable String learning) {

    LogEntry entry() {
      return new LogEntry(
          day == null ? LocalDate.EPOCH : day,
          hours == null ? BigDecimal.ZERO : hours,
          kind == null ? LogKind.OTHER : kind,
          text(matter),
          ofSupervisor,
          text(content),
          text(ownWork),
          text(learning));
    }
  }

  /** Which entries are confirmed, with what comment. */
  public record Confirmation(@Nullable List<Long> ids, @Nullable String comment) {}

  /** What a deed counted. */
  public record Count(int count) {}

  private @Inject Internships internships;
  private @Inject InternLogs logs;
  private @Inject LogDesk desk;

  /** The caller's own internship with its progress. */
  @GET
  @Path("/mine")
  @RolesAllowed(Roles.CANDIDATE)
  public Response mine() {
    return internships
        .mine()
        .map(file -> Response.ok(file).build())
        .orElseGet(() -> Problem.answer(404, "not-found", "Not found", "There is no internship."));
  }

  /** The caller's own log, newest first. */
  @GET
  @Path("/mine/logs")
  @RolesAllowed(Roles.INTERN)
  public Page<LogRow> log(
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("size") @DefaultValue("50") int size) {
    return logs.mine(PageRequest.of(first, size));
  }

  /** Hands in several entries, all or none; yields their ids. */
  @POST
  @Path("/mine/logs")
  @RolesAllowed(Roles.INTERN)
  public Response write(@Nullable List<@Nullable Entry> entries) {
    List<LogEntry> given =
        entries == null
            ? List.of()
            : entries.stream().filter(Objects::nonNull).map(Entry::entry).toList();
    return Problem.of(logs.writeAll(given), 201);
  }

  /** What waits for the supervisor, oldest first. */
  @GET
  @Path("/logs/waiting")
  @RolesAllowed(Roles.SUPERVISOR)
  public Page<LogRow> waiting(
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("size") @DefaultValue("20") int size) {
    return desk.waiting(PageRequest.of(first, size));
  }

  /** Confirms entries, at most twenty at once, all or none. */
  @POST
  @Path("/logs/confirm")
  @RolesAllowed(Roles.SUPERVISOR)
  public Response confirm(@Nullable Confirmation which) {
    List<Long> ids = which == null || which.ids() == null ? List.of() : which.ids();
    String comment = which == null ? "" : text(which.comment());
    return Problem.of(desk.confirm(ids, comment).map(Count::new), 200);
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}

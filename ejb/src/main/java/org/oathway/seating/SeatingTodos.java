package org.oathway.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oathway.person.Todo;
import org.oathway.person.TodoSource;
import org.oathway.security.Identity;
import org.oathway.security.Role;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** The next step of each draw for the officer; the ticket for the candidate. */
@ApplicationScoped
class SeatingTodos implements TodoSource {

  @Inject SeatPlans plans;
  @Inject TicketWork work;
  @Inject Sessions sessions;
  @Inject Clock clock;

  @Override
  public List<Todo> todos(Identity who) {
    List<Todo> todos = new ArrayList<>();
    Instant now = clock.instant();
    if (who.has(Role.OFFICER)) {
      sessions.published().stream()
          .filter(s -> !now.isBefore(s.reviewUntil()) && now.isBefore(s.examStarts()))
          .forEach(session -> step(session).ifPresent(todos::add));
    }
    if (who.personId() != 0) {
      plans.sittings(who.personId()).forEach(seat -> ticket(seat, now).ifPresent(todos::add));
    }
    return todos;
  }

  private Optional<Todo> step(SessionCard session) {
    return plans
        .ofSession(session.id())
        .map(plan -> step(session, plan))
        .orElseGet(() -> Optional.of(todo("commit", session, day(session.ticketsFrom()))));
  }

  private Optional<Todo> step(SessionCard session, PlanCard plan) {
    LocalDate today = LocalDate.now(clock);
    return switch (plan.state()) {
      case COMMITTED ->
          today.isBefore(plan.publicDay())
              ? Optional.empty()
              : Optional.of(todo("reveal", session, day(session.ticketsFrom())));
      case REVEALED -> Optional.of(todo("draw", session, day(session.ticketsFrom())));
      case DRAWN ->
          clock.instant().isBefore(session.ticketsFrom()) || work.missing(plan.id()) == 0
              ? Optional.empty()
              : Optional.of(todo("tickets", session, day(session.examStarts())));
      case WITHDRAWN -> Optional.empty();
    };
  }

  private static Todo todo(String step, SessionCard session, LocalDate due) {
    return new Todo(
        "seating.todo." + step,
        List.of(session.name()),
        due,
        "/seating/plan?session=" + session.id(),
        1);
  }

  private Optional<Todo> ticket(Sitting seat, Instant now) {
    boolean time = !now.isBefore(seat.ticketsFrom()) && now.isBefore(seat.examStarts());
    return time
        ? Optional.of(
            new Todo(
                "seating.todo.fetch",
                List.of(seat.sessionName()),
                day(seat.examStarts()),
                "/seating/mine",
                1))
        : Optional.empty();
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}

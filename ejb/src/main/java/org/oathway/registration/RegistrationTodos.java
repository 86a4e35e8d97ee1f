package org.oathway.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.Todo;
import org.oathway.person.TodoSource;
import org.oathway.security.Identity;
import org.oathway.security.Role;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** What waits: the candidate's open form, the clerk's queue, the officer's confirmations. */
@ApplicationScoped
class RegistrationTodos implements TodoSource {

  @Inject private RegistrationRows rows;
  @Inject private Sessions sessions;
  @Inject private Dossier dossier;
  @Inject private Clock clock;

  @Override
  public List<Todo> todos(Identity who) {
    List<Todo> todos = new ArrayList<>();
    if (who.has(Role.CANDIDATE) && who.personId() != 0) {
      List<RegistrationRow> own = rows.ofPerson(who.personId());
      own.stream()
          .filter(row -> List.of("DRAFT", "RETURNED").contains(row.state()))
          .map(this::form)
          .flatMap(List::stream)
          .forEach(todos::add);
      if (own.isEmpty() && !who.has(Role.PRACTITIONER) && !passed(who)) {
        todos.addAll(open());
      }
    }
    if (who.has(Role.CLERK)) {
      queue(todos, "review", rows.waitingForReview(who.districtId()));
    }
    if (who.has(Role.OFFICER)) {
      queue(todos, "confirm", rows.waitingForConfirmation());
    }
    return todos;
  }

  private boolean passed(Identity who) {
    return dossier.has(who.personId(), DossierKind.EXAM_PASSED);
  }

  /** Somebody who never registered is told of the session that is open. */
  private List<Todo> open() {
    return sessions.published().stream()
        .filter(session -> session.open(clock.instant()))
        .map(
            session ->
                new Todo(
                    "registration.todo.open",
                    List.of(session.name()),
                    lastDay(session),
                    "/session/view?id=" + session.id(),
                    1))
        .toList();
  }

  private LocalDate lastDay(SessionCard session) {
    return LocalDate.ofInstant(session.registrationCloses().minusSeconds(1), clock.getZone());
  }

  /** A draft whose window has passed cannot be done any more. */
  private List<Todo> form(RegistrationRow row) {
    boolean returned = row.state().equals(RegistrationState.RETURNED.name());
    SessionCard session = sessions.card(row.sessionId());
    LocalDate due = row.dueOn();
    LocalDate until = returned && due != null ? due : lastDay(session);
    if (until.isBefore(LocalDate.now(clock))) {
      return List.of();
    }
    String link = "/registration/register?session=" + row.sessionId();
    String key = returned ? "registration.todo.mend" : "registration.todo.draft";
    return List.of(new Todo(key, List.of(row.sessionName()), until, link, 1));
  }

  private static void queue(List<Todo> todos, String key, RegistrationRows.Waiting waiting) {
    if (waiting.count() > 0) {
      todos.add(
          new Todo(
              "registration.todo." + key,
              List.of(String.valueOf(waiting.count())),
              waiting.due(),
              "/registration/" + key,
              waiting.count()));
    }
  }
}

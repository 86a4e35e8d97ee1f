package org.oathway.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.oathway.person.Todo;
import org.oathway.person.TodoSource;
import org.oathway.security.Identity;
import org.oathway.security.Role;

/** Drafts wait for the officer until they are published. */
@ApplicationScoped
class SessionTodos implements TodoSource {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public List<Todo> todos(Identity who) {
    if (!who.has(Role.OFFICER)) {
      return List.of();
    }
    return em.createQuery(
            "select s.id, s.name, s.registrationOpens from ExamSession s"
                + " where s.state = org.oathway.session.SessionState.DRAFT order by s.id",
            Object[].class)
        .getResultStream()
        .map(this::todo)
        .toList();
  }

  private Todo todo(Object[] row) {
    LocalDate due =
        row[2] instanceof Instant opens ? LocalDate.ofInstant(opens, clock.getZone()) : null;
    return new Todo(
        "session.todo.publish",
        List.of(String.valueOf(row[1])),
        due,
        "/session/plan?id=" + row[0],
        1);
  }
}

package org.oathway.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.person.Todo;
import org.oathway.person.TodoSource;
import org.oathway.security.Identity;
import org.oathway.security.Role;

/** What of training waits: hours that are short, courses whose hours are to be posted. */
@ApplicationScoped
class TrainingTodos implements TodoSource {

  @Inject Ledger ledger;
  @Inject Courses courses;
  @Inject Clock clock;

  @Override
  public List<Todo> todos(Identity who) {
    List<Todo> todos = new ArrayList<>();
    if (who.has(Role.PRACTITIONER) && who.personId() != 0) {
      shortHours(who.personId(), todos);
    }
    if (who.has(Role.ASSOCIATION)) {
      toPost(todos);
    }
    return todos;
  }

  private void shortHours(long personId, List<Todo> todos) {
    CreditAccount account = ledger.running(personId);
    if (!account.fulfilled()) {
      int most = account.gaps().stream().mapToInt(CreditAccount.Gap::tenths).max().orElse(0);
      todos.add(
          new Todo(
              "training.todo.short",
              List.of(Hours.of(most).toPlainString()),
              account.cycle().last(),
              "/training/account",
              1));
    }
  }

  private void toPost(List<Todo> todos) {
    Instant now = clock.instant();
    List<CourseRow> held =
        courses.all().stream().filter(row -> row.state(now) == CourseState.HELD).toList();
    if (!held.isEmpty()) {
      CourseRow oldest = held.getLast();
      LocalDate ended = LocalDate.ofInstant(oldest.endsAt(), clock.getZone());
      todos.add(
          new Todo(
              "training.todo.post",
              List.of(String.valueOf(held.size()), oldest.title()),
              ended.plusDays(7),
              "/training/course?id=" + oldest.id(),
              held.size()));
    }
  }
}

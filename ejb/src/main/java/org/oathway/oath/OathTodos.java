package org.oathway.oath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.oathway.person.Todo;
import org.oathway.person.TodoSource;
import org.oathway.security.Identity;
import org.oathway.security.Role;

/** What of the oath waits: an invitation to answer, duties to gather into a ceremony. */
@ApplicationScoped
class OathTodos implements TodoSource {

  @Inject OathBook book;

  @Override
  public List<Todo> todos(Identity who) {
    List<Todo> todos = new ArrayList<>();
    if (who.has(Role.PRACTITIONER) && who.personId() != 0) {
      book.newestOf(who.personId())
          .filter(duty -> duty.state() == OathState.INVITED)
          .ifPresent(
              duty ->
                  todos.add(
                      new Todo("oath.todo.answer", List.of(), duty.dueOn(), "/oath/mine", 1)));
    }
    if (who.has(Role.ASSOCIATION)) {
      List<DutyRow> open = book.openDuties();
      if (!open.isEmpty()) {
        todos.add(
            new Todo(
                "oath.todo.plan",
                List.of(String.valueOf(open.size())),
                open.getFirst().dueOn(),
                "/oath/ceremonies",
                open.size()));
      }
    }
    return todos;
  }
}

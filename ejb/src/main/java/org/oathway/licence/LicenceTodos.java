package org.oathway.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.oathway.person.Todo;
import org.oathway.person.TodoSource;
import org.oathway.security.Identity;
import org.oathway.security.Role;

/** What of practice approval waits for whom. */
@ApplicationScoped
class LicenceTodos implements TodoSource {

  @Inject LicenceLists licences;

  @Override
  public List<Todo> todos(Identity who) {
    List<Todo> todos = new ArrayList<>();
    if (who.has(Role.CLERK)) {
      add(todos, LicenceState.SUBMITTED, who.districtId(), "/licence/accept");
      add(todos, LicenceState.ACCEPTED, who.districtId(), "/licence/accept");
      add(todos, LicenceState.LICENCE_ISSUED, who.districtId(), "/licence/accept");
      add(todos, LicenceState.ACKNOWLEDGED, who.districtId(), "/licence/accept");
    }
    if (who.has(Role.APPROVER)) {
      add(todos, LicenceState.PROPOSED, who.districtId(), "/licence/decide");
    }
    if (who.has(Role.OFFICER)) {
      add(todos, LicenceState.FILED, 0, "/licence/filings");
    }
    if (who.has(Role.HEAD)) {
      licences.ofOffice(who.officeId()).stream()
          .filter(row -> row.state() == LicenceState.SUPPLEMENT_REQUESTED)
          .map(
              row ->
                  todo("licence.todo.SUPPLEMENT_REQUESTED", row, 1, "/licence/case?id=" + row.id()))
          .forEach(todos::add);
    }
    return todos;
  }

  private void add(List<Todo> todos, LicenceState state, long districtId, String link) {
    List<LicenceRow> rows = licences.waiting(state, districtId);
    if (!rows.isEmpty()) {
      todos.add(todo("licence.todo." + state, rows.getFirst(), rows.size(), link));
    }
  }

  private static Todo todo(String key, LicenceRow first, int count, String link) {
    return new Todo(key, List.of(String.valueOf(count), first.name()), first.dueOn(), link, count);
  }
}

package org.oathway.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oathway.person.Todo;
import org.oathway.person.TodoSource;
import org.oathway.security.Identity;
import org.oathway.security.Role;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** What the officer has still to do for the results of each exam that is over. */
@ApplicationScoped
class ResultTodos implements TodoSource {

  @Inject Results results;
  @Inject Sessions sessions;
  @Inject Clock clock;

  @Override
  public List<Todo> todos(Identity who) {
    if (!who.has(Role.OFFICER)) {
      return List.of();
    }
    Map<Long, SheetCard> sheets =
        results.sheets().stream()
            .collect(Collectors.toMap(SheetCard::sessionId, Function.identity()));
    return sessions.published().stream()
        .filter(session -> !clock.instant().isBefore(session.examEnds()))
        .flatMap(session -> step(session, sheets.get(session.id())).stream())
        .toList();
  }

  private static Optional<Todo> step(SessionCard session, @Nullable SheetCard sheet) {
    if (sheet != null && sheet.published()) {
      return Optional.empty();
    }
    String step = sheet == null ? "import" : sheet.lined() ? "publish" : "line";
    return Optional.of(
        new Todo(
            "result.todo." + step,
            List.of(session.name()),
            session.resultsBy(),
            "/result/manage?session=" + session.id(),
            1));
  }
}

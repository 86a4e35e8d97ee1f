package org.oathway.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.Todo;
import org.oathway.person.TodoSource;
import org.oathway.platform.Rulebook;
import org.oathway.security.Identity;
import org.oathway.security.Role;

/** What waits for each of those an internship concerns. */
@ApplicationScoped
class InternTodos implements TodoSource {

  private static final Set<State> ASSOCIATION =
      EnumSet.of(State.ASSESS_APPLIED, State.INTERVIEWED, State.PUBLIC_NOTICE);

  @PersistenceContext private EntityManager em;
  @Inject private InternshipQueries queries;
  @Inject private Dossier dossier;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  @Override
  public List<Todo> todos(Identity who) {
    List<Todo> todos = new ArrayList<>();
    if (who.personId() != 0) {
      mine(who.personId(), who.has(Role.INTERN)).ifPresent(todos::add);
    }
    if (who.has(Role.SUPERVISOR) || who.has(Role.HEAD)) {
      desk(who, todos);
    }
    if (who.has(Role.CLERK)) {
      cases(todos, "toPropose", "districtId", who.districtId(), State.OFFICE_OK, "register");
    }
    if (who.has(Role.APPROVER)) {
      cases(todos, "toRegister", "districtId", who.districtId(), State.BUREAU_REVIEW, "register");
    }
    if (who.has(Role.ASSOCIATION)) {
      association(todos);
    }
    if (who.has(Role.PANEL)) {
      panel(who.accountId(), todos);
    }
    return todos;
  }

  private Optional<Todo> mine(long personId, boolean intern) {
    LocalDate today = LocalDate.now(clock);
    Optional<InternshipRow> found = queries.newestOf(personId).filter(row -> !row.state().isOver());
    if (found.isEmpty()) {
      boolean may =
          dossier.has(personId, DossierKind.EXAM_PASSED)
              && !dossier.has(personId, DossierKind.INTERNSHIP_QUALIFIED)
              && !dossier.has(personId, DossierKind.LICENCE_ISSUED);
      return may ? Optional.of(todo("apply", null, "/internship/apply", 1)) : Optional.empty();
    }
    InternshipRow row = found.get();
    int days = rulebook.at(today).number("intern.assess_days");
    return switch (row.state()) {
      case IN_PROGRESS -> {
        LocalDate lateFrom = today.plusDays(rulebook.at(today).number("intern.log_days"));
        boolean open = intern && !loggedOn(row.id(), today);
        yield open ? Optional.of(todo("log", lateFrom, "/internship/log", 1)) : Optional.empty();
      }
      case TERM_DONE ->
          Optional.of(
              todo(
                  "assess",
                  Objects.requireNonNull(row.endsOn()).plusDays(days),
                  "/internship/assess",
                  1));
      case PAPER_RETURNED -> Optional.of(todo("amend", null, "/internship/assess", 1));
      default -> Optional.empty();
    };
  }

  private boolean loggedOn(long id, LocalDate day) {
    return count(
            "select count(l) from InternLog l where l.internshipId = ?1 and l.onDay = ?2"
                + " and l.state <> org.oathway.internship.LogState.DRAFT",
            id,
            day)
        > 0;
  }

  private void desk(Identity who, List<Todo> todos) {
    DeskWork work =
        DeskWork.of(
            em,
            who.has(Role.SUPERVISOR) ? who.personId() : 0,
            who.has(Role.HEAD) ? who.officeId() : 0);
    LocalDate first = work.firstDay();
    if (first != null) {
      int limit = rulebook.at(LocalDate.now(clock)).number("intern.log_approve_days");
      todos.add(todo("confirm", first.plusDays(limit), "/internship/supervise", work.entries()));
    }
    add(todos, "remark", null, "/internship/supervise", work.reports());
    add(todos, "opinion", null, "/internship/supervise", work.opinions());
    add(todos, "applications", work.applicationsDue(), "/internship/office", work.applications());
    add(todos, "evaluate", null, "/internship/office", work.evaluations());
  }

  private void association(List<Todo> todos) {
    List<Object[]> waiting =
        em.createQuery(
                "select i.state, count(a), min(a.decideBy) from InternAssessment a"
                    + " join Internship i on i.id = a.internshipId where i.state in :states"
                    + " and a.passed is null group by i.state order by i.state",
                Object[].class)
            .setParameter("states", ASSOCIATION)
            .getResultList();
    for (Object[] row : waiting) {
      add(
          todos,
          "association." + row[0],
          (LocalDate) row[2],
          "/internship/assessments",
          ((Number) row[1]).intValue());
    }
  }

  private void panel(long accountId, List<Todo> todos) {
    add(
        todos,
        "score",
        null,
        "/internship/panel",
        count(
            "select count(s) from PanelSeat s where s.accountId = ?1 and s.scoredAt is null",
            accountId));
  }

  /** Cases in a state, with the nearest due day. */
  private void cases(
      List<Todo> todos, String key, String scope, long bound, State state, String page) {
    List<Object[]> found =
        em.createQuery(
                "select count(i), min(i.dueOn) from Internship i where i.state = :state and i."
                    + scope
                    + " = :bound",
                Object[].class)
            .setParameter("state", state)
            .setParameter("bound", bound)
            .getResultList();
    int count = ((Number) found.getFirst()[0]).intValue();
    if (count > 0) {
      todos.add(todo(key, (LocalDate) found.getFirst()[1], "/internship/" + page, count));
    }
  }

  private int count(String query, Object... args) {
    var counting = em.createQuery(query, Long.class);
    for (int at = 0; at < args.length; at++) {
      counting.setParameter(at + 1, args[at]);
    }
    return counting.getSingleResult().intValue();
  }

  private static void add(
      List<Todo> todos, String key, @Nullable LocalDate due, String link, int count) {
    if (count > 0) {
      todos.add(todo(key, due, link, count));
    }
  }

  private static Todo todo(String key, @Nullable LocalDate due, String link, int count) {
    return new Todo("internship.todo." + key, List.of(String.valueOf(count)), due, link, count);
  }
}

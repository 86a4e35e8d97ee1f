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
  @Inject private Dossier dossier;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  @Override
  public List<Todo> todos(Identity who) {
    List<Todo> todos = new ArrayList<>();
    if (who.personId() != 0) {
      mine(who.personId(), who.has(Role.INTERN)).ifPresent(todos::add);
    }
    if (who.has(Role.SUPERVISOR)) {
      supervisor(who.personId(), todos);
    }
    if (who.has(Role.HEAD)) {
      head(who.officeId(), todos);
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
    List<Object[]> found =
        em.createQuery(
                "select i.id, i.state, i.endsOn from Internship i where i.personId = :me"
                    + " and i.state not in :over",
                Object[].class)
            .setParameter("me", personId)
            .setParameter("over", State.OVER)
            .getResultList();
    if (found.isEmpty()) {
      boolean may =
          dossier.has(personId, DossierKind.EXAM_PASSED)
              && !dossier.has(personId, DossierKind.INTERNSHIP_QUALIFIED)
              && !dossier.has(personId, DossierKind.LICENCE_ISSUED);
      return may ? Optional.of(todo("apply", null, "/internship/apply", 1)) : Optional.empty();
    }
    Object[] row = found.getFirst();
    int days = rulebook.at(today).number("intern.assess_days");
    return switch ((State) row[1]) {
      case IN_PROGRESS -> {
        LocalDate lateFrom = today.plusDays(rulebook.at(today).number("intern.log_days"));
        boolean open = intern && !loggedOn((Long) row[0], today);
        yield open ? Optional.of(todo("log", lateFrom, "/internship/log", 1)) : Optional.empty();
      }
      case TERM_DONE ->
          Optional.of(todo("assess", ((LocalDate) row[2]).plusDays(days), "/internship/assess", 1));
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

  private void supervisor(long personId, List<Todo> todos) {
    LocalDate today = LocalDate.now(clock);
    List<Object[]> logs =
        em.createQuery(
                "select count(l), min(l.onDay) from InternLog l join Internship i"
                    + " on i.id = l.internshipId where i.supervisorId = :me and l.state = :state",
                Object[].class)
            .setParameter("me", personId)
            .setParameter("state", LogState.SUBMITTED)
            .getResultList();
    int waiting = ((Number) logs.getFirst()[0]).intValue();
    if (waiting > 0) {
      int limit = rulebook.at(today).number("intern.log_approve_days");
      LocalDate due = ((LocalDate) logs.getFirst()[1]).plusDays(limit);
      todos.add(todo("confirm", due, "/internship/supervise", waiting));
    }
    add(
        todos,
        "remark",
        "/internship/supervise",
        count(
            "select count(n) from MonthNote n join Internship i on i.id = n.internshipId"
                + " where i.supervisorId = ?1 and n.remarkedOn is null",
            personId));
    add(
        todos,
        "opinion",
        "/internship/supervise",
        papers("i.supervisorId = ?1 and a.supervisorOpinion = ''", personId));
  }

  private void head(long officeId, List<Todo> todos) {
    cases(todos, "applications", "officeId", officeId, State.APPLIED, "office");
    add(
        todos,
        "evaluate",
        "/internship/office",
        papers("i.officeId = ?1 and a.officeOpinion = ''", officeId));
  }

  private int papers(String which, long id) {
    return count(
        "select count(a) from InternAssessment a join Internship i on i.id = a.internshipId"
            + " where i.state = org.oathway.internship.State.ASSESS_APPLIED and a.passed is null and "
            + which,
        id);
  }

  private void association(List<Todo> todos) {
    for (State state : ASSOCIATION) {
      List<LocalDate> due =
          em.createQuery(
                  "select a.decideBy from InternAssessment a join Internship i"
                      + " on i.id = a.internshipId where i.state = :state and a.passed is null"
                      + " order by a.decideBy",
                  LocalDate.class)
              .setParameter("state", state)
              .getResultList();
      if (!due.isEmpty()) {
        todos.add(
            todo("association." + state, due.getFirst(), "/internship/assessments", due.size()));
      }
    }
  }

  private void panel(long accountId, List<Todo> todos) {
    add(
        todos,
        "score",
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

  private static void add(List<Todo> todos, String key, String link, int count) {
    if (count > 0) {
      todos.add(todo(key, null, link, count));
    }
  }

  private static Todo todo(String key, @Nullable LocalDate due, String link, int count) {
    return new Todo("internship.todo." + key, List.of(String.valueOf(count)), due, link, count);
  }
}

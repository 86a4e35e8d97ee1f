package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.oathway.audit.CaseHistory;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.Persons;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkCalendar;
import org.oathway.security.Accounts;
import org.oathway.security.Role;

/** Writes the assessment of one invented intern up to its stage, certificate included. */
@Dependent
class AssessmentDemoPen {

  private static final String SUMMARY =
      "一年来，我在指导老师的带领下参加了接待咨询、文书起草、调查取证、调解、普法和归档等工作，逐步熟悉了基层法律服务的流程和纪律。";
  private static final String OPINION = "政治立场坚定，遵守纪律，工作踏实，能够在指导下完成各项实习任务，同意参加考核。";

  @PersistenceContext private EntityManager em;
  @Inject private CaseHistory history;
  @Inject private InternPapers papers;
  @Inject private AssessmentQueries queries;
  @Inject private Persons persons;
  @Inject private Dossier dossier;
  @Inject private Accounts accounts;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  private WorkCalendar calendar = new WorkCalendar(Map.of());

  void write(Internship one, InternDemoPen.Life life, WorkCalendar days, LocalDate today) {
    calendar = days;
    LocalDate over = one.term().end().plusDays(1);
    one.become(State.TERM_DONE);
    history.step(Cases.KIND, one.id(), at(over), "", "SYSTEM", State.TERM_DONE.name());
    if (life.state() == State.TERM_DONE) {
      return;
    }
    LocalDate asked = over.plusDays(3);
    InternAssessment attempt =
        new InternAssessment(one.id(), 1, SUMMARY.repeat(52), asked, asked.plusDays(60));
    em.persist(attempt);
    em.flush();
    one.become(State.ASSESS_APPLIED);
    step(one, asked, persons.card(life.personId()).name(), Role.INTERN, State.ASSESS_APPLIED);
    if (life.state() == State.ASSESS_APPLIED) {
      return;
    }
    attempt.opinion(Grade.GOOD, OPINION);
    attempt.evaluate("该同志实习期间表现良好，建议通过考核，同意聘用。", true);
    one.become(State.PAPER_OK);
    step(one, asked.plusDays(4), "协会经办", Role.ASSOCIATION, State.PAPER_OK);
    panel(one, life, attempt, asked.plusDays(10), today);
  }

  private void panel(
      Internship one,
      InternDemoPen.Life life,
      InternAssessment attempt,
      LocalDate day,
      LocalDate today) {
    List<Long> members = accounts.holding(Role.PANEL, 0).stream().sorted().limit(3).toList();
    for (int at = 0; at < members.size(); at++) {
      PanelSeat seat = new PanelSeat(attempt.id(), members.get(at));
      if (life.state() != State.PAPER_OK || at == 1) {
        seat.score(new PanelVerdict.Scores(21 + at, 22, 20 - at, 21), "回答清楚，能联系实习中的事务。", at(day));
      }
      em.persist(seat);
    }
    if (life.state() == State.PAPER_OK || members.isEmpty()) {
      return;
    }
    attempt.interviewed(day);
    one.become(State.INTERVIEWED);
    step(one, day, "考核组", Role.PANEL, State.INTERVIEWED);
    if (life.state() == State.INTERVIEWED) {
      return;
    }
    boolean open = life.state() == State.PUBLIC_NOTICE;
    LocalDate noticed = open ? today.minusDays(2) : day.plusDays(3);
    LocalDate until = calendar.plus(noticed, 5);
    attempt.announce(until);
    one.become(State.PUBLIC_NOTICE);
    step(one, noticed, "协会经办", Role.ASSOCIATION, State.PUBLIC_NOTICE);
    if (!open) {
      qualify(one, life, attempt, until.plusDays(1));
    }
  }

  private void qualify(
      Internship one, InternDemoPen.Life life, InternAssessment attempt, LocalDate on) {
    attempt.decide(true, association(), on, "R1");
    one.become(State.QUALIFIED);
    step(one, on, "协会经办", Role.ASSOCIATION, State.QUALIFIED);
    em.flush();
    PanelVerdict verdict = queries.verdict(attempt.id(), rulebook.at(on)).orElseThrow();
    InternPapers.Numbered certificate = papers.certificateOfThen(one, verdict, on);
    dossier.enter(
        life.personId(),
        DossierKind.INTERNSHIP_QUALIFIED,
        on,
        Cases.KIND,
        one.id(),
        "office="
            + life.office().name()
            + ";from="
            + one.term().start()
            + ";to="
            + one.term().end()
            + ";certificate="
            + certificate.number());
  }

  private long association() {
    return accounts.holding(Role.ASSOCIATION, 0).stream().sorted().findFirst().orElse(0L);
  }

  private void step(Internship one, LocalDate day, String who, Role role, State state) {
    history.step(Cases.KIND, one.id(), at(day), who, role.name(), state.name());
  }

  private Instant at(LocalDate day) {
    Instant then = day.atTime(10, 0).atZone(clock.getZone()).toInstant();
    return then.isAfter(clock.instant()) ? clock.instant() : then;
  }
}

package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** The papers of the assessment: the intern asks, the supervisor and the office speak. */
@Stateless
public class InternAssessments {

  static final int OPINION = 20;
  static final int LONGEST = 4000;
  private static final int LONGEST_SUMMARY = 50_000;

  @PersistenceContext private EntityManager em;
  @Inject private Cases cases;
  @Inject private CaseReader reader;
  @Inject private AssessmentQueries queries;
  @Inject private OfficeBook offices;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All that would speak against asking for the assessment today, the summary left aside. */
  @RolesAllowed(Roles.INTERN)
  public List<Reason> obstacles() {
    Internship mine = cases.mineOrFail();
    return AssessRules.faults(
        mine.term(), progress(mine), "文".repeat(LONGEST), again(mine), today(), rules());
  }

  /** Asks for the assessment; papers that were returned are handed in anew. */
  @RolesAllowed(Roles.INTERN)
  @Audited("internship.applyForAssessment")
  public Outcome<Long> apply(String summary) {
    Internship mine = cases.mineOrFail();
    List<Reason> faults =
        AssessRules.faults(mine.term(), progress(mine), summary, again(mine), today(), rules());
    if (LogRules.length(summary) > LONGEST_SUMMARY) {
      faults.add(
          Reason.at("summary", "internship.tooLong", LONGEST_SUMMARY, LogRules.length(summary)));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (mine.state() == State.IN_PROGRESS) {
      cases.become(mine, State.TERM_DONE, Role.INTERN, "");
    }
    if (mine.state() == State.PAPER_RETURNED) {
      queries.locked(mine.id()).amend(summary.strip(), today());
    } else {
      LocalDate decideBy = today().plusDays(rules().number("intern.assess_decide_days"));
      int attempt = queries.attempts(mine.id()) + 1;
      em.persist(new InternAssessment(mine.id(), attempt, summary.strip(), today(), decideBy));
    }
    cases.become(mine, State.ASSESS_APPLIED, Role.INTERN, "");
    messages.tell(
        mine.supervisorId(),
        "internship.letter.opinionWanted",
        "/internship/case?id=" + mine.id(),
        caller.name());
    offices
        .headAccount(mine.officeId())
        .ifPresent(
            head ->
                messages.tellAccount(
                    head,
                    "internship.letter.evaluationWanted",
                    "/internship/case?id=" + mine.id(),
                    caller.name()));
    return Outcome.done(mine.id());
  }

  /** The supervisor's opinion on the year. */
  @RolesAllowed(Roles.SUPERVISOR)
  @Audited("internship.opinion")
  public Outcome<Long> opinion(long id, Grade grade, String words) {
    Internship one = inPapers(cases.guidedByMe(id));
    int length = LogRules.length(words);
    if (length < OPINION || length > LONGEST) {
      return Outcome.refused(Reason.at("opinion", "internship.comment", OPINION, LONGEST, length));
    }
    queries.locked(id).opinion(grade, words.strip());
    tellWhenComplete(one);
    return Outcome.done(id);
  }

  /** The office's evaluation (实习鉴定). */
  @RolesAllowed(Roles.HEAD)
  @Audited("internship.evaluate")
  public Outcome<Long> evaluate(long id, String words, boolean hires) {
    Internship one = inPapers(cases.ofMyOffice(id));
    int length = LogRules.length(words);
    if (length < OPINION || length > LONGEST) {
      return Outcome.refused(
          Reason.at("evaluation", "internship.comment", OPINION, LONGEST, length));
    }
    queries.locked(id).evaluate(words.strip(), hires);
    tellWhenComplete(one);
    return Outcome.done(id);
  }

  private void tellWhenComplete(Internship one) {
    if (queries.locked(one.id()).complete()) {
      messages.tellRole(
          Role.ASSOCIATION,
          0,
          "internship.letter.papersComplete",
          "/internship/case?id=" + one.id());
    }
  }

  private static Internship inPapers(Internship one) {
    if (one.state() != State.ASSESS_APPLIED) {
      throw DeedFailed.stale();
    }
    return one;
  }

  private AssessRules.Again again(Internship mine) {
    return switch (mine.state()) {
      case IN_PROGRESS, TERM_DONE -> AssessRules.Again.FIRST;
      case PAPER_RETURNED -> AssessRules.Again.RETURNED;
      case EXTENDED ->
          new AssessRules.Again(
              false,
              queries
                  .locked(mine.id())
                  .decidedOn()
                  .plusMonths(rules().number("intern.retake_months")));
      default -> throw DeedFailed.stale();
    };
  }

  private Progress progress(Internship mine) {
    return reader.progress(mine.id(), rules());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Rules rules() {
    return rulebook.at(today());
  }
}

package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Accounts;
import org.oathway.security.Caller;
import org.oathway.security.Identity;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/**
 * The association's part of the assessment: finds the papers in order, appoints the panel, gives
 * public notice of who passed, and decides when nobody objected. Who scored does not decide.
 */
@Stateless
@RolesAllowed(Roles.ASSOCIATION)
public class AssessmentDesk {

  @PersistenceContext private EntityManager em;
  @Inject private Cases cases;
  @Inject private AssessmentQueries queries;
  @Inject private InternPapers papers;
  @Inject private InternNotices notices;
  @Inject private Accounts accounts;
  @Inject private Dossier dossier;
  @Inject private MessageCentre messages;
  @Inject private WorkingDays workingDays;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Somebody who may sit on a panel. */
  public record Member(long accountId, String name) {}

  /** Everybody who may sit on the panel for this intern. */
  public List<Member> members(long id) {
    Internship one = cases.locked(id);
    return accounts.holding(Role.PANEL, 0).stream()
        .map(accounts::identity)
        .filter(member -> free(one, member))
        .map(member -> new Member(member.accountId(), member.name()))
        .toList();
  }

  private boolean free(Internship one, Identity member) {
    return member.has(Role.PANEL)
        && member.accountId() != caller.accountId()
        && (member.personId() == 0
            || member.personId() != one.supervisorId() && member.personId() != one.personId())
        && (member.officeId() == 0 || member.officeId() != one.officeId());
  }

  /** Returns papers; the note says what to mend. */
  @Audited("internship.returnPapers")
  public Outcome<Long> returnPapers(long id, String note) {
    Internship one = cases.locked(id);
    int length = LogRules.length(note);
    if (length < LogDesk.COMMENT) {
      return Outcome.refused(
          Reason.at("note", "internship.comment", LogDesk.COMMENT, ApplyRules.LONGEST, length));
    }
    cases.become(one, State.PAPER_RETURNED, Role.ASSOCIATION, note.strip());
    messages.tell(
        one.personId(), "internship.letter.papersReturned", "/internship/assess", note.strip());
    return Outcome.done(id);
  }

  /** Finds the papers in order and appoints the panel: three who have nothing to do with it. */
  @Audited("internship.appointPanel")
  public Outcome<Long> appoint(long id, List<Long> members) {
    Internship one = cases.locked(id);
    InternAssessment attempt = queries.locked(id);
    int size = rules().number("intern.panel_size");
    List<Reason> faults = new ArrayList<>();
    if (!attempt.complete()) {
      faults.add(Reason.of("internship.assess.opinionsMissing", "实习考核要求"));
    }
    Set<Long> distinct = new HashSet<>(members);
    if (distinct.size() != size || members.size() != size) {
      faults.add(Reason.at("members", "internship.panel.size", size, distinct.size()));
    }
    for (Long account : distinct) {
      Identity member = accounts.identity(account);
      if (!free(one, member)) {
        faults.add(Reason.at("members", "internship.panel.conflict", member.name()));
      }
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    cases.become(one, State.PAPER_OK, Role.ASSOCIATION, "");
    for (Long account : distinct) {
      em.persist(new PanelSeat(attempt.id(), account));
      messages.tellAccount(
          account, "internship.letter.toScore", "/internship/case?id=" + id, attempt.decideBy());
    }
    return Outcome.done(id);
  }

  /** Gives public notice of an intern the panel let pass. */
  @Audited("internship.announce")
  public Outcome<LocalDate> announce(long id) {
    Internship one = cases.locked(id);
    InternAssessment attempt = queries.locked(id);
    PanelVerdict verdict = verdict(attempt);
    if (!verdict.isPass()) {
      return Outcome.refused(verdict.faults());
    }
    int days = rules().number("intern.notice_wd");
    LocalDate until = workingDays.plus(today(), days);
    cases.become(one, State.PUBLIC_NOTICE, Role.ASSOCIATION, until.toString());
    attempt.announce(until);
    notices.publish(one, until);
    messages.tell(one.personId(), "internship.letter.announced", Cases.LINK, until);
    return Outcome.done(until);
  }

  /**
   * Decides. A pass needs the panel's marks and the end of the public notice; a failure may be made
   * good in three months, twice at most.
   *
   * @param note needed for a failure, and where the members' marks lie wide apart
   */
  @Audited("internship.decide")
  public Outcome<State> decide(long id, boolean pass, String note) {
    Internship one = cases.locked(id);
    InternAssessment attempt = queries.locked(id);
    PanelVerdict verdict = verdict(attempt);
    List<Reason> faults = new ArrayList<>();
    if (queries.seats(attempt.id()).stream()
        .anyMatch(seat -> seat.accountId() == caller.accountId())) {
      faults.add(Reason.of("internship.fourEyes.panel", "四眼原则"));
    }
    if (pass) {
      faults.addAll(verdict.faults());
      faults.addAll(noticeFaults(Optional.ofNullable(attempt.noticeUntil())));
    }
    if ((!pass || verdict.isWide()) && LogRules.length(note) < LogDesk.COMMENT) {
      faults.add(
          Reason.at(
              "note",
              "internship.comment",
              LogDesk.COMMENT,
              ApplyRules.LONGEST,
              LogRules.length(note)));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    attempt.decide(pass, caller.accountId(), today(), rules().version());
    if (pass) {
      qualify(one, verdict, note);
    } else {
      fail(one, note);
    }
    return Outcome.done(one.state());
  }

  private List<Reason> noticeFaults(Optional<LocalDate> until) {
    if (until.isEmpty()) {
      return List.of(Reason.of("internship.assess.noNotice", "实习考核公示"));
    }
    return today().isAfter(until.get())
        ? List.of()
        : List.of(Reason.of("internship.assess.noticeRuns", "实习考核公示", until.get()));
  }

  private void qualify(Internship one, PanelVerdict verdict, String note) {
    cases.become(one, State.QUALIFIED, Role.ASSOCIATION, note.strip());
    InternPapers.Numbered certificate = papers.certificate(one, verdict);
    dossier.enter(
        one.personId(),
        DossierKind.INTERNSHIP_QUALIFIED,
        today(),
        Cases.KIND,
        one.id(),
        "office="
            + certificate.office()
            + ";from="
            + one.term().start()
            + ";to="
            + one.term().end()
            + ";certificate="
            + certificate.number());
    accounts.ofPerson(one.personId()).ifPresent(a -> accounts.revoke(a, Role.INTERN));
    messages.tell(one.personId(), "internship.letter.qualified", Cases.LINK, certificate.number());
  }

  private void fail(Internship one, String note) {
    boolean last =
        one.state() == State.PUBLIC_NOTICE
            || queries.attempts(one.id()) > rules().number("intern.retake_max");
    cases.become(one, last ? State.FAILED : State.EXTENDED, Role.ASSOCIATION, note.strip());
    messages.tell(one.personId(), "internship.letter.failed", Cases.LINK, note.strip());
  }

  private PanelVerdict verdict(InternAssessment attempt) {
    return queries.verdict(attempt.id(), rules()).orElseThrow(DeedFailed::stale);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Rules rules() {
    return rulebook.at(today());
  }
}

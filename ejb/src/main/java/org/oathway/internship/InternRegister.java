package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Accounts;
import org.oathway.security.Caller;
import org.oathway.security.Grant;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/**
 * The district's register of interns (实习登记). The clerk looks at the case and proposes; another
 * person, the approver, registers it within ten working days of the office's consent. Registration
 * issues the intern card, and the year begins that day.
 */
@Stateless
public class InternRegister {

  @Inject private Cases cases;
  @Inject private Guidance guidance;
  @Inject private InternPapers papers;
  @Inject private Dossier dossier;
  @Inject private Accounts accounts;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Proposes the registration. */
  @RolesAllowed(Roles.CLERK)
  @Audited("internship.propose")
  public Outcome<Long> propose(long id, String note) {
    Internship one = cases.ofMyDistrict(id);
    List<Reason> faults = guidance.faults(one, one.supervisorId(), rules());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    one.propose(caller.accountId());
    cases.step(one, Role.CLERK, note.strip());
    messages.tellRole(
        Role.APPROVER,
        one.districtId(),
        "internship.letter.proposed",
        "/internship/case?id=" + id,
        caller.name());
    return Outcome.done(id);
  }

  /** Registers what another proposed; the card is issued and the year begins. */
  @RolesAllowed(Roles.APPROVER)
  @Audited("internship.register")
  public Outcome<Long> register(long id) {
    Internship one = cases.ofMyDistrict(id);
    if (one.proposedBy() == caller.accountId()) {
      return Outcome.refused(Reason.of("internship.fourEyes", "四眼原则"));
    }
    LocalDate today = LocalDate.now(clock);
    Rules rules = rules();
    List<Reason> faults = guidance.faults(one, one.supervisorId(), rules);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    cases.become(one, State.REGISTERED, Role.APPROVER, "");
    Term term = Term.from(today, rules.number("intern.months"));
    InternPapers.Numbered card = papers.card(one, term);
    one.begin(term, card.number(), rules.version());
    cases.step(one, Role.APPROVER, card.number());
    accounts.grantToPerson(one.personId(), Grant.of(Role.INTERN));
    accounts.grantToPerson(one.supervisorId(), Grant.inOffice(Role.SUPERVISOR, one.officeId()));
    dossier.enter(
        one.personId(),
        DossierKind.INTERNSHIP_STARTED,
        today,
        Cases.KIND,
        id,
        "office=" + card.office() + ";from=" + term.start() + ";to=" + term.end());
    messages.tell(
        one.personId(), "internship.letter.registered", Cases.LINK, card.number(), term.end());
    messages.tell(
        one.supervisorId(), "internship.letter.guides", "/internship/supervise", card.name());
    return Outcome.done(id);
  }

  /** Gives a proposal back to the clerk. */
  @RolesAllowed(Roles.APPROVER)
  @Audited("internship.giveBack")
  public Outcome<Long> giveBack(long id, String why) {
    Internship one = cases.ofMyDistrict(id);
    if (LogRules.length(why) < LogDesk.COMMENT) {
      return needsWords(why);
    }
    if (one.state() != State.BUREAU_REVIEW) {
      throw DeedFailed.stale();
    }
    one.giveBack();
    cases.step(one, Role.APPROVER, why.strip());
    return Outcome.done(id);
  }

  /** Refuses the registration in writing. */
  @RolesAllowed(Roles.APPROVER)
  @Audited("internship.refuse")
  public Outcome<Long> refuse(long id, String why) {
    Internship one = cases.ofMyDistrict(id);
    if (LogRules.length(why) < LogDesk.COMMENT) {
      return needsWords(why);
    }
    if (one.state() != State.BUREAU_REVIEW) {
      throw DeedFailed.stale();
    }
    cases.become(one, State.DECLINED, Role.APPROVER, why.strip());
    messages.tell(one.personId(), "internship.letter.declined", Cases.LINK, why.strip());
    return Outcome.done(id);
  }

  private static Outcome<Long> needsWords(String why) {
    return Outcome.refused(
        Reason.at(
            "note",
            "internship.comment",
            LogDesk.COMMENT,
            ApplyRules.LONGEST,
            LogRules.length(why)));
  }

  private Rules rules() {
    return rulebook.at(LocalDate.now(clock));
  }
}

package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** What the head of an office decides about applications: take with a supervisor, or decline. */
@Stateless
@RolesAllowed(Roles.HEAD)
public class OfficeInterns {

  @Inject private Cases cases;
  @Inject private Guidance guidance;
  @Inject private OfficeBook offices;
  @Inject private MessageCentre messages;
  @Inject private WorkingDays workingDays;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Everybody of the office who might guide, those who may first. */
  public List<SupervisorChoice> supervisors() {
    return guidance.choices(caller.officeId(), rules());
  }

  /** Takes the applicant under this supervisor and hands the case to the district. */
  @Audited("internship.accept")
  public Outcome<Long> accept(long id, long supervisorId) {
    Internship one = cases.ofMyOffice(id);
    if (supervisorId == 0) {
      return Outcome.refused(Reason.at("supervisor", "internship.supervisor.none"));
    }
    Rules rules = rules();
    List<Reason> faults = new ArrayList<>(guidance.faults(one, supervisorId, rules));
    if (offices.room(one.officeId(), rules) < 1) {
      faults.add(Reason.of("internship.apply.full", "实习指导老师条件"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    LocalDate due = workingDays.plus(LocalDate.now(clock), rules.number("intern.reg_wd"));
    one.take(supervisorId, due);
    cases.step(one, Role.HEAD, "");
    String office = offices.card(one.officeId()).name();
    messages.tell(one.personId(), "internship.letter.accepted", Cases.LINK, office, due);
    messages.tellRole(
        Role.CLERK,
        one.districtId(),
        "internship.letter.toRegister",
        "/internship/case?id=" + id,
        office,
        due);
    return Outcome.done(id);
  }

  /** Declines; the applicant reads why and may ask another office. */
  @Audited("internship.decline")
  public Outcome<Long> decline(long id, String why) {
    Internship one = cases.ofMyOffice(id);
    int length = LogRules.length(why);
    if (length < LogDesk.COMMENT) {
      return Outcome.refused(
          Reason.at("note", "internship.comment", LogDesk.COMMENT, ApplyRules.LONGEST, length));
    }
    cases.become(one, State.DECLINED, Role.HEAD, why.strip());
    messages.tell(one.personId(), "internship.letter.declined", Cases.LINK, why.strip());
    return Outcome.done(id);
  }

  private Rules rules() {
    return rulebook.at(LocalDate.now(clock));
  }
}

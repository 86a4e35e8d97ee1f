package org.oathway.licence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.audit.CaseHistory;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.plan.Plans;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/**
 * What the district does with an application: accept or ask once for all that is missing, propose,
 * decide. A clerk prepares, an approver decides, and the two are never the same person.
 */
@Stateless
public class Approvals {

  private static final int MIN_REASON = 4;
  private static final String LICENSING = "行政许可法第三十二条";

  @PersistenceContext private EntityManager em;
  @Inject private Plans plans;
  @Inject private Licensing licensing;
  @Inject private CaseHistory history;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private WorkingDays workingDays;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Says, once, everything that is missing. */
  @RolesAllowed(Roles.CLERK)
  @Audited("licence.requestSupplement")
  public Outcome<Long> requestSupplement(long id, List<Missing> missing, String note) {
    LicenceCase it = inDistrict(id);
    List<Reason> faults = new ArrayList<>();
    if (missing.isEmpty()) {
      faults.add(Reason.at("missing", "licence.missing.none").under(LICENSING));
    }
    if (missing.contains(Missing.OTHER) && note.isBlank()) {
      faults.add(Reason.at("note", "licence.missing.note"));
    }
    if (it.asked()) {
      faults.add(Reason.of("licence.missing.once", LICENSING));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String codes = String.join(",", missing.stream().map(Enum::name).toList());
    it.requestSupplement(codes + "\n" + note.strip());
    return stepped(it, Role.CLERK, note, "licence.letter.supplement");
  }

  /** Does not accept, with a reason. */
  @RolesAllowed(Roles.CLERK)
  @Audited("licence.notAccept")
  public Outcome<Long> notAccept(long id, String reason) {
    LicenceCase it = inDistrict(id);
    if (reason.strip().length() < MIN_REASON) {
      return Outcome.refused(Reason.at("reason", "licence.reason.missing", MIN_REASON));
    }
    it.notAccept(reason.strip());
    return stepped(it, Role.CLERK, reason, "licence.letter.notAccepted");
  }

  /** Accepts: takes a place of the plan if the gate allows, and starts the clock. */
  @RolesAllowed(Roles.CLERK)
  @Audited("licence.accept")
  public Outcome<Long> accept(long id) {
    LicenceCase it = inDistrict(id);
    LocalDate today = LocalDate.now(clock);
    if (!it.state().leadsTo(LicenceState.ACCEPTED) || it.state() != LicenceState.SUBMITTED) {
      throw DeedFailed.stale();
    }
    List<Reason> against = plans.reserve(it.districtId(), today.getYear(), id, it.excused());
    if (!against.isEmpty()) {
      return Outcome.refused(against);
    }
    it.accept(today, clockOf(today).decideBy(today), rulebook.at(today).version());
    return stepped(it, Role.CLERK, "", "licence.letter.accepted");
  }

  /** The municipal bureau opens the gate for one case, where the policy says "in principle". */
  @RolesAllowed(Roles.OFFICER)
  @Audited("licence.excuse")
  public Outcome<Long> excuse(long id, String reason) {
    LicenceCase it = em.find(LicenceCase.class, id);
    if (it == null) {
      throw DeedFailed.notFound("licence", id);
    }
    if (reason.strip().length() < MIN_REASON) {
      return Outcome.refused(Reason.at("reason", "licence.reason.missing", MIN_REASON));
    }
    it.excuse(reason.strip());
    history.step(OfficeApplications.KIND, id, Role.OFFICER, "EXCUSED", reason.strip());
    return Outcome.done(id);
  }

  /** Extends the clock once by ten working days, with a reason that is told. */
  @RolesAllowed(Roles.APPROVER)
  @Audited("licence.extend")
  public Outcome<Long> extend(long id, String reason) {
    LicenceCase it = inDistrict(id);
    if (it.extended()) {
      return Outcome.refused(Reason.of("licence.extend.once", "行政许可法第四十二条"));
    }
    if (reason.strip().length() < MIN_REASON) {
      return Outcome.refused(Reason.at("reason", "licence.reason.missing", MIN_REASON));
    }
    it.extend(clockOf(it.dueOn()).extended(it.dueOn()));
    history.step(OfficeApplications.KIND, id, Role.APPROVER, "EXTENDED", reason.strip());
    messages.tell(it.personId(), "licence.letter.extended", "/licence/mine", it.dueOn());
    return Outcome.done(id);
  }

  /** A clerk proposes what to decide. */
  @RolesAllowed(Roles.CLERK)
  @Audited("licence.propose")
  public Outcome<Long> propose(long id, boolean approve, String reason) {
    LicenceCase it = inDistrict(id);
    if (reason.strip().length() < MIN_REASON) {
      return Outcome.refused(Reason.at("reason", "licence.reason.missing", MIN_REASON));
    }
    it.propose(approve, reason.strip(), caller.accountId());
    history.step(
        OfficeApplications.KIND, id, Role.CLERK, LicenceState.PROPOSED.name(), reason.strip());
    return Outcome.done(id);
  }

  /**
   * Decides as proposed, or sends it back to the clerk. Whoever proposed cannot decide.
   *
   * @param asProposed false sends it back
   * @param reason needed when it is refused or sent back
   */
  @RolesAllowed(Roles.APPROVER)
  @Audited("licence.decide")
  public Outcome<Long> decide(long id, boolean asProposed, String reason) {
    LicenceCase it = inDistrict(id);
    if (it.state() != LicenceState.PROPOSED) {
      throw DeedFailed.stale();
    }
    List<Reason> faults = new ArrayList<>();
    if (it.proposedBy() == caller.accountId()) {
      faults.add(Reason.of("licence.fourEyes", ""));
    }
    boolean approve = asProposed && it.proposalApprove();
    if (!approve && reason.strip().length() < MIN_REASON) {
      faults.add(Reason.at("reason", "licence.reason.missing", MIN_REASON));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (!asProposed) {
      it.sendBack();
      history.step(
          OfficeApplications.KIND, id, Role.APPROVER, LicenceState.ACCEPTED.name(), reason.strip());
    } else if (approve) {
      LocalDate today = LocalDate.now(clock);
      licensing.issue(it, today, clockOf(today).fileBy(today));
    } else {
      it.refuse(reason.strip(), LocalDate.now(clock));
      plans.release(it.districtId(), it.planYear(), id);
      return stepped(it, Role.APPROVER, reason, "licence.letter.refused");
    }
    return Outcome.done(id);
  }

  private Outcome<Long> stepped(LicenceCase it, Role role, String note, String letter) {
    history.step(OfficeApplications.KIND, it.id(), role, it.state().name(), note.strip());
    messages.tell(it.personId(), letter, "/licence/mine", note.strip());
    messages.tellHeads(it.officeId(), letter, "/licence/case?id=" + it.id(), note.strip());
    return Outcome.done(it.id());
  }

  private LicenceClock clockOf(LocalDate day) {
    return new LicenceClock(rulebook.at(day), workingDays.around(day));
  }

  private LicenceCase inDistrict(long id) {
    LicenceCase it = em.find(LicenceCase.class, id);
    if (it == null || it.districtId() != caller.districtId()) {
      throw DeedFailed.notFound("licence", id);
    }
    return it;
  }
}

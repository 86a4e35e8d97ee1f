package org.oathway.licence;

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
import org.oathway.exams.Reason;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.Offices;
import org.oathway.person.Persons;
import org.oathway.plan.Plans;
import org.oathway.platform.CaseStep;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkCalendar;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Accounts;
import org.oathway.security.Identity;
import org.oathway.security.Role;

/**
 * Writes one invented application up to its stage. Every step happens on a working day, within the
 * time the law gives, through the same places and papers as a real one.
 */
@Dependent
class LicenceDemoPen {

  private static final String OPINION = "实习期间政治立场坚定，遵守纪律，能在指导下独立完成接待、文书和调解工作，实习表现良好。";
  private static final String ACCEPTANCE = "本所同意接收该同志执业，将依法签订聘用合同并办理社会保险。";
  private static final String PROPOSAL = "材料齐全，考试合格，实习满一年且考核合格，拟准予执业。";
  private static final String OBJECTION = "经核查申请人尚在其他单位任职，未能提交解除聘用的证明。";

  /** The working days between the application and what follows it. */
  private static final int ASKED = 2;

  private static final int ACCEPTED = 3;
  private static final int PROPOSED = 10;
  private static final int DECIDED = 12;
  private static final int FILED = 15;
  private static final int ACKNOWLEDGED = 17;
  private static final int PUBLISHED = 19;

  /** Who was found qualified, in the office that applies. */
  record Applicant(long personId, String name, long officeId, long districtId) {}

  @PersistenceContext private EntityManager em;
  @Inject private Licensing licensing;
  @Inject private Plans plans;
  @Inject private Offices offices;
  @Inject private Persons persons;
  @Inject private Accounts accounts;
  @Inject private Announcements announcements;
  @Inject private CaseHistory history;
  @Inject private Rulebook rulebook;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  private WorkCalendar days = new WorkCalendar(Map.of());

  void write(Applicant who, LicenceState until, int ago, LocalDate today) {
    days = workingDays.around(today);
    LocalDate from = days.minus(today, ago);
    OfficeCard office = offices.card(who.officeId());
    LicenceCase it =
        new LicenceCase(
            new ApplyRequest(who.personId(), OPINION, ACCEPTANCE, true),
            office.id(),
            office.districtId(),
            from,
            clockOf(from).acceptBy(from));
    em.persist(it);
    em.flush();
    Long head = office.headPersonId();
    step(it, from, head == null ? "" : persons.card(head).name(), Role.HEAD, "");
    switch (until) {
      case SUBMITTED -> {}
      case SUPPLEMENT_REQUESTED -> supplement(it, days.plus(from, ASKED));
      default -> examine(it, until, from);
    }
    if (until.licensed()) {
      license(it, until, from);
    }
  }

  private void supplement(LicenceCase it, LocalDate day) {
    String note = "接收证明未写明聘用期限；缺近期蓝底照片。";
    it.requestSupplement(Missing.ACCEPTANCE_LETTER + "," + Missing.PHOTO + "\n" + note);
    step(it, day, official(Role.CLERK, it).name(), Role.CLERK, note);
  }

  private void examine(LicenceCase it, LicenceState until, LocalDate from) {
    LocalDate accepted = days.plus(from, ACCEPTED);
    List<Reason> against =
        plans.reserve(it.districtId(), accepted.getYear(), it.id(), it.excused());
    if (!against.isEmpty()) {
      throw new IllegalStateException("the invented plan is too small: " + against);
    }
    it.accept(accepted, clockOf(accepted).decideBy(accepted), rulebook.at(accepted).version());
    Identity clerk = official(Role.CLERK, it);
    step(it, accepted, clerk.name(), Role.CLERK, "");
    if (until == LicenceState.ACCEPTED) {
      return;
    }
    String why = until == LicenceState.REFUSED ? OBJECTION : PROPOSAL;
    it.propose(until != LicenceState.REFUSED, why, clerk.accountId());
    step(it, days.plus(from, PROPOSED), clerk.name(), Role.CLERK, why);
    if (until == LicenceState.REFUSED) {
      LocalDate day = days.plus(from, DECIDED);
      it.refuse(OBJECTION, day);
      em.flush();
      plans.release(it.districtId(), it.planYear(), it.id());
      step(it, day, official(Role.APPROVER, it).name(), Role.APPROVER, OBJECTION);
    }
  }

  private void license(LicenceCase it, LicenceState until, LocalDate from) {
    LocalDate decided = days.plus(from, DECIDED);
    String clerk = official(Role.CLERK, it).name();
    licensing.issueThen(it, decided, clockOf(decided).fileBy(decided));
    step(it, decided, official(Role.APPROVER, it).name(), Role.APPROVER, it.licenceNo());
    if (until == LicenceState.LICENCE_ISSUED) {
      return;
    }
    LocalDate filed = days.plus(from, FILED);
    it.file(clockOf(filed).publishBy(filed));
    step(it, filed, clerk, Role.CLERK, "");
    if (until == LicenceState.FILED) {
      return;
    }
    LocalDate known = days.plus(from, ACKNOWLEDGED);
    it.acknowledge(clockOf(known).publishBy(known));
    step(it, known, official(Role.OFFICER, it).name(), Role.OFFICER, "");
    if (until == LicenceState.PUBLISHED) {
      publish(it, days.plus(from, PUBLISHED), clerk);
    }
  }

  private void publish(LicenceCase it, LocalDate day, String clerk) {
    it.publish();
    String name = persons.card(it.personId()).name();
    announcements.publishAt(
        at(day),
        AnnouncementKind.LICENCE,
        LicenceNotice.title(name),
        LicenceNotice.body(name, offices.card(it.officeId()).name(), it.licenceNo()),
        "");
    step(it, day, clerk, Role.CLERK, "");
  }

  /** The first official of a role, of the case's district unless the role is the city's. */
  private Identity official(Role role, LicenceCase it) {
    return accounts.holding(role, role == Role.OFFICER ? 0 : it.districtId()).stream()
        .sorted()
        .findFirst()
        .map(accounts::identity)
        .orElse(Identity.NOBODY);
  }

  private void step(LicenceCase it, LocalDate day, String who, Role role, String note) {
    history.keep(
        OfficeApplications.KIND,
        it.id(),
        new CaseStep(at(day), who, role.name(), it.state().name(), note));
  }

  private LicenceClock clockOf(LocalDate day) {
    return new LicenceClock(rulebook.at(day), days);
  }

  private Instant at(LocalDate day) {
    Instant then = day.atTime(10, 0).atZone(clock.getZone()).toInstant();
    return then.isAfter(clock.instant()) ? clock.instant() : then;
  }
}

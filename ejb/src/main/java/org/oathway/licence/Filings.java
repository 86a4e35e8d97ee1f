package org.oathway.licence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.oathway.audit.CaseHistory;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.Offices;
import org.oathway.person.Persons;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/**
 * What follows an approval: the district reports it to the municipal bureau (备案), which
 * acknowledges it, and the district publishes the decision.
 */
@Stateless
public class Filings {

  @PersistenceContext private EntityManager em;
  @Inject private Offices offices;
  @Inject private Persons persons;
  @Inject private Announcements announcements;
  @Inject private CaseHistory history;
  @Inject private Rulebook rulebook;
  @Inject private WorkingDays workingDays;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Reports an approval to the municipal bureau. */
  @RolesAllowed({Roles.CLERK, Roles.APPROVER})
  @Audited("licence.file")
  public Outcome<Long> file(long id) {
    LicenceCase it = inDistrict(id);
    it.file(publishBy());
    return step(it, caller.has(Role.CLERK) ? Role.CLERK : Role.APPROVER);
  }

  /** The municipal bureau acknowledges the filing. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("licence.acknowledge")
  public Outcome<Long> acknowledge(long id) {
    LicenceCase it = em.find(LicenceCase.class, id);
    if (it == null) {
      throw DeedFailed.notFound("licence", id);
    }
    it.acknowledge(publishBy());
    return step(it, Role.OFFICER);
  }

  /** Publishes the decision: name, office and licence number, nothing else of the person. */
  @RolesAllowed({Roles.CLERK, Roles.APPROVER})
  @Audited("licence.publish")
  public Outcome<Long> publish(long id) {
    LicenceCase it = inDistrict(id);
    it.publish();
    OfficeCard office = offices.card(it.officeId());
    String name = persons.card(it.personId()).name();
    announcements.publish(
        AnnouncementKind.LICENCE,
        LicenceNotice.title(name),
        LicenceNotice.body(name, office.name(), it.licenceNo()),
        "");
    return step(it, caller.has(Role.CLERK) ? Role.CLERK : Role.APPROVER);
  }

  private LocalDate publishBy() {
    LocalDate today = LocalDate.now(clock);
    return new LicenceClock(rulebook.at(today), workingDays.around(today)).publishBy(today);
  }

  private Outcome<Long> step(LicenceCase it, Role role) {
    history.step(OfficeApplications.KIND, it.id(), role, it.state().name(), "");
    return Outcome.done(it.id());
  }

  private LicenceCase inDistrict(long id) {
    LicenceCase it = em.find(LicenceCase.class, id);
    if (it == null || it.districtId() != caller.districtId()) {
      throw DeedFailed.notFound("licence", id);
    }
    return it;
  }
}

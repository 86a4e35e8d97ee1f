package org.oathway.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.oathway.audit.CaseHistory;
import org.oathway.document.Documents;
import org.oathway.document.LicenceSheet;
import org.oathway.document.Subject;
import org.oathway.notification.MessageCentre;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.OfficeDeeds;
import org.oathway.organisation.Offices;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.PersonCard;
import org.oathway.person.Persons;
import org.oathway.plan.Plans;
import org.oathway.platform.FileStore;
import org.oathway.security.Accounts;
import org.oathway.security.Grant;
import org.oathway.security.Role;

/**
 * What follows from an approval, all in its transaction: the number, the sheet, the place in the
 * office and in the plan, the line in the dossier, the role, and the word to whoever waits for a
 * licence.
 */
@ApplicationScoped
class Licensing {

  @PersistenceContext EntityManager em;
  @Inject Plans plans;
  @Inject Offices offices;
  @Inject OfficeDeeds officeDeeds;
  @Inject Persons persons;
  @Inject Dossier dossier;
  @Inject Documents documents;
  @Inject FileStore files;
  @Inject Accounts accounts;
  @Inject CaseHistory history;
  @Inject MessageCentre messages;
  @Inject Event<LicenceIssued> issued;

  void issue(LicenceCase it, LocalDate today, LocalDate fileBy) {
    String number = LicenceNumber.of(it.districtId(), today.getYear(), serial("licence_serial"));
    it.issue(number, today, fileBy);
    em.flush();
    plans.approve(it.districtId(), it.planYear(), it.id());
    officeDeeds.join(it.officeId(), it.personId(), number, today, today);
    dossier.enter(
        it.personId(),
        DossierKind.LICENCE_ISSUED,
        today,
        OfficeApplications.KIND,
        it.id(),
        "licenceNo=" + number + ";office=" + it.officeId() + ";");
    accounts.grantToPerson(it.personId(), Grant.inOffice(Role.PRACTITIONER, it.officeId()));
    documents.issue(new Subject(it.personId(), it.districtId()), sheet(it, number, today));
    history.step(
        OfficeApplications.KIND,
        it.id(),
        Role.APPROVER,
        LicenceState.LICENCE_ISSUED.name(),
        number);
    messages.tell(it.personId(), "licence.letter.issued", "/licence/mine", number);
    messages.tellHeads(
        it.officeId(), "licence.letter.issued", "/licence/case?id=" + it.id(), number);
    issued.fire(new LicenceIssued(it.personId(), it.id(), number, it.officeId(), today));
  }

  private LicenceSheet sheet(LicenceCase it, String number, LocalDate today) {
    PersonCard person = persons.card(it.personId());
    OfficeCard office = offices.card(it.officeId());
    String file = "渝司执准〔%d〕%d号".formatted(today.getYear(), serial("licence_file_serial"));
    return new LicenceSheet(
        person.name(),
        person.male() ? "男" : "女",
        persons.documentNoForPrint(it.personId()),
        person.photoSha().isEmpty() ? new byte[0] : files.get(person.photoSha()),
        number,
        office.name(),
        office.district(),
        today,
        today,
        file,
        office.district() + "司法局");
  }

  private long serial(String sequence) {
    return ((Number) em.createNativeQuery("select nextval('" + sequence + "')").getSingleResult())
        .longValue();
  }
}

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
    enter(it, today, fileBy);
    documents.issue(new Subject(it.personId(), it.districtId()), sheet(it, today));
    String number = it.licenceNo();
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

  /** What was issued in the invented past: all of it but the words to people, dated that day. */
  void issueThen(LicenceCase it, LocalDate day, LocalDate fileBy) {
    enter(it, day, fileBy);
    documents.issueOn(day, new Subject(it.personId(), it.districtId()), sheet(it, day));
  }

  private void enter(LicenceCase it, LocalDate day, LocalDate fileBy) {
    String number = LicenceNumber.of(it.districtId(), day.getYear(), serial("licence_serial"));
    it.issue(number, day, fileBy);
    em.flush();
    plans.approve(it.districtId(), it.planYear(), it.id());
    officeDeeds.join(it.officeId(), it.personId(), number, day, day);
    dossier.enter(
        it.personId(),
        DossierKind.LICENCE_ISSUED,
        day,
        OfficeApplications.KIND,
        it.id(),
        "licenceNo=" + number + ";office=" + it.officeId() + ";");
    accounts.grantToPerson(it.personId(), Grant.inOffice(Role.PRACTITIONER, it.officeId()));
  }

  private LicenceSheet sheet(LicenceCase it, LocalDate day) {
    PersonCard person = persons.card(it.personId());
    OfficeCard office = offices.card(it.officeId());
    String file = "渝司执准〔%d〕%d号".formatted(day.getYear(), serial("licence_file_serial"));
    return new LicenceSheet(
        person.name(),
        person.male() ? "男" : "女",
        persons.documentNoForPrint(it.personId()),
        person.photoSha().isEmpty() ? new byte[0] : files.get(person.photoSha()),
        it.licenceNo(),
        office.name(),
        office.district(),
        day,
        day,
        file,
        office.district() + "司法局");
  }

  private long serial(String sequence) {
    return ((Number) em.createNativeQuery("select nextval('" + sequence + "')").getSingleResult())
        .longValue();
  }
}

package org.oathway.oath;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oathway.audit.CaseHistory;
import org.oathway.document.Documents;
import org.oathway.document.Issued;
import org.oathway.document.OathSheet;
import org.oathway.document.Subject;
import org.oathway.licence.LicenceIssued;
import org.oathway.notification.MessageCentre;
import org.oathway.organisation.Offices;
import org.oathway.person.Persons;
import org.oathway.platform.Glance;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Role;

/** The book of duties and ceremonies behind the deeds; a licence that is issued opens a duty. */
@Dependent
class OathBook {

  static final String KIND = "oath";
  private static final String DUTY =
      "select new org.oathway.oath.DutyRow(d.id, d.personId, p.name, d.licenceNo, o.name,"
          + " d.issuedOn, d.dueOn, d.state, d.ceremonyId, d.code, d.reason, d.unexcused, d.swornOn,"
          + " d.documentId) from Duty d join Person p on p.id = d.personId"
          + " join Office o on o.id = d.officeId where ";

  @PersistenceContext private EntityManager em;
  @Inject private Offices offices;
  @Inject private Persons persons;
  @Inject private CaseHistory history;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Glance glance;

  /** Opens the duty, in the transaction of the licence. */
  void open(@Observes LicenceIssued issued) {
    Rules rules = rulebook.at(issued.on());
    LocalDate due = issued.on().plusDays(rules.number("oath.due_days"));
    Duty duty =
        new Duty(
            new Duty.Origin(
                issued.personId(),
                issued.licenceId(),
                issued.licenceNo(),
                issued.officeId(),
                issued.on(),
                rules.version()),
            due);
    em.persist(duty);
    em.flush();
    history.step(KIND, duty.id(), Role.APPROVER, OathState.DUE.name(), "");
    messages.tell(issued.personId(), "oath.letter.due", "/oath/mine", due);
  }

  /** Duties under a condition on {@code d}, the earliest due first. */
  List<DutyRow> duties(String condition, Object it) {
    return em.createQuery(DUTY + condition + " order by d.dueOn, d.id", DutyRow.class)
        .setParameter("it", it)
        .getResultList();
  }

  Optional<DutyRow> newestOf(long personId) {
    return glance
        .once(List.of("oath", personId), () -> duties("d.personId = :it", personId))
        .stream()
        .reduce((a, b) -> b);
  }

  List<DutyRow> openDuties() {
    return duties("d.state in :it", List.of(OathState.DUE, OathState.INVALID));
  }

  List<CeremonyRow> ceremonies() {
    return em.createQuery(CeremonyRow.SELECT + "order by c.startsAt desc", CeremonyRow.class)
        .getResultList();
  }

  Optional<CeremonyRow> ceremony(long id) {
    return em.createQuery(CeremonyRow.SELECT + "where c.id = :id", CeremonyRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The sheet of one who has sworn. */
  Documents.Order sheet(Duty duty, CeremonyRow ceremony, LocalDate on) {
    return new Documents.Order(
        new Subject(duty.personId(), 0),
        new OathSheet(
            persons.card(duty.personId()).name(),
            duty.licenceNo(),
            offices.card(duty.officeId()).name(),
            ceremony.text(),
            ceremony.textLabel(),
            on,
            ceremony.place(),
            ceremony.leader(),
            ceremony.supervisor()));
  }

  /** What the dossier says of an oath. */
  static String facts(CeremonyRow ceremony, Issued sheet) {
    return "text=%s;place=%s;leader=%s;supervisor=%s;sheet=%s;"
        .formatted(
            ceremony.textLabel(),
            ceremony.place(),
            ceremony.leader(),
            ceremony.supervisor(),
            sheet.number());
  }
}

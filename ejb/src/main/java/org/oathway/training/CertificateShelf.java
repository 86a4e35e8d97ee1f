package org.oathway.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oathway.document.DocumentState;
import org.oathway.document.Documents;
import org.oathway.document.Issuers;
import org.oathway.document.Score;
import org.oathway.document.TrainingCertificate;
import org.oathway.organisation.Offices;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.Persons;

/** Which paper certifies whose hours, and whether it still holds. */
@Dependent
class CertificateShelf {

  @PersistenceContext private EntityManager em;
  @Inject private Documents documents;
  @Inject private Offices offices;
  @Inject private Persons persons;
  @Inject private Dossier dossier;
  @Inject private Clock clock;

  Optional<CertificateRow> row(long courseId, long personId) {
    return em.createQuery(
            "select r from CertificateRow r where r.courseId = :course and r.personId = :person",
            CertificateRow.class)
        .setParameter("course", courseId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  boolean holds(CertificateRow row) {
    return documents.row(row.documentId()).state() == DocumentState.VALID;
  }

  /** Takes back the certificate of hours that were corrected; the person may fetch a new one. */
  void outdate(long courseId, long personId, String reason) {
    row(courseId, personId)
        .filter(this::holds)
        .ifPresent(row -> documents.revoke(row.documentId(), reason));
  }

  /** The first certificate of a person's hours of a course; the dossier remembers it. */
  void keep(Course course, long personId, int tenths, long document, LocalDate on) {
    em.persist(new CertificateRow(course.id(), personId, document));
    dossier.enter(
        personId,
        DossierKind.TRAINING_CERTIFIED,
        on,
        Ledger.KIND,
        course.id(),
        "course=" + course.title() + ";hours=" + Hours.of(tenths).toPlainString() + ";");
  }

  TrainingCertificate paper(Course course, long personId, int tenths) {
    String hours = Hours.of(tenths).toPlainString();
    var practice = offices.practiceOf(personId);
    return new TrainingCertificate(
        persons.card(personId).name(),
        practice.map(m -> m.licenceNo()).orElse(""),
        practice.map(m -> m.office()).orElse(""),
        course.title(),
        Issuers.ASSOCIATION,
        LocalDate.ofInstant(course.startsAt(), clock.getZone()),
        LocalDate.ofInstant(course.endsAt(), clock.getZone()),
        List.of(new Score(label(course.category()), hours)),
        hours);
  }

  private static String label(Category category) {
    return switch (category) {
      case ETHICS -> "职业道德";
      case POLITICS -> "思想政治";
      case PROFESSIONAL -> "业务";
    };
  }
}

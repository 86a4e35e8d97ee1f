package org.oathway.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.oathway.document.DocumentState;
import org.oathway.document.Documents;

/** Which paper certifies whose hours, and whether it still holds. */
@Dependent
class CertificateShelf {

  @PersistenceContext private EntityManager em;
  @Inject private Documents documents;

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
}

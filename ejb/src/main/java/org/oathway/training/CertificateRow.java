package org.oathway.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which paper certifies a person's hours of a course today. */
@Entity
@Table(name = "training_certificate")
class CertificateRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "document_id")
  private long documentId;

  protected CertificateRow() {}

  CertificateRow(long courseId, long personId, long documentId) {
    this.courseId = courseId;
    this.personId = personId;
    this.documentId = documentId;
  }

  /** A new paper stands in the place of one that was taken back. */
  void renew(long fresh) {
    documentId = fresh;
  }

  long documentId() {
    return documentId;
  }
}

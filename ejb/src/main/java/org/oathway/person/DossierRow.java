package org.oathway.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the dossier, written once; the same case never writes the same line twice. */
@Entity
@Table(name = "dossier_entry")
class DossierRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private DossierKind kind = DossierKind.EXAM_PASSED;

  @Column(name = "on_day")
  private LocalDate on = LocalDate.EPOCH;

  @Column(name = "ref_kind")
  private String refKind = "";

  @Column(name = "ref_id")
  private long refId;

  @Column(name = "facts")
  private String facts = "";

  @Column(name = "at")
  private Instant at = Instant.EPOCH;

  protected DossierRow() {}

  DossierRow(DossierEntry entry) {
    this.personId = entry.personId();
    this.kind = entry.kind();
    this.on = entry.on();
    this.refKind = entry.refKind();
    this.refId = entry.refId();
    this.facts = entry.facts();
    this.at = entry.at();
  }
}

package org.oathway.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oathway.platform.CaseStep;

/** A row of a case's history; written once, never changed (a trigger refuses it). */
@Entity
@Table(name = "case_entry")
class CaseEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "case_kind")
  private String kind = "";

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "at")
  private Instant at = Instant.EPOCH;

  @Column(name = "actor")
  private String actor = "";

  @Column(name = "actor_role")
  private String role = "";

  @Column(name = "state")
  private String state = "";

  @Column(name = "note")
  private String note = "";

  protected CaseEntry() {}

  CaseEntry(String kind, long caseId, CaseStep step) {
    this.kind = kind;
    this.caseId = caseId;
    this.at = step.at();
    this.actor = step.actor();
    this.role = step.role();
    this.state = step.state();
    this.note = step.note();
  }
}

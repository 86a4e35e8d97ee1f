package org.oathway.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of an office's history; written once. */
@Entity
@Table(name = "office_history")
class OfficeChange {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "office_id")
  private long officeId;

  @Column(name = "at")
  private Instant at = Instant.EPOCH;

  @Column(name = "actor")
  private String actor = "";

  @Column(name = "what")
  private String what = "";

  @Column(name = "before")
  private String before = "";

  @Column(name = "after")
  private String after = "";

  protected OfficeChange() {}

  OfficeChange(long officeId, Instant at, String actor, String what, String before, String after) {
    this.officeId = officeId;
    this.at = at;
    this.actor = actor;
    this.what = what;
    this.before = before;
    this.after = after;
  }
}

package org.oathway.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One month as the intern reports it and the supervisor remarks on it; due by the 5th after. */
@Entity
@Table(name = "internship_note")
class MonthNote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "internship_id")
  private long internshipId;

  @Column(name = "month")
  private LocalDate ofMonth = LocalDate.EPOCH;

  @Column(name = "report")
  private String report = "";

  @Column(name = "reported_on")
  private LocalDate reportedOn = LocalDate.EPOCH;

  @Column(name = "remark")
  private String remark = "";

  @Column(name = "remarked_on")
  private @Nullable LocalDate remarkedOn;

  protected MonthNote() {}

  MonthNote(long internshipId, LocalDate month, String report, LocalDate on) {
    this.internshipId = internshipId;
    this.ofMonth = month;
    this.report = report;
    this.reportedOn = on;
  }

  long internshipId() {
    return internshipId;
  }

  boolean remarked() {
    return remarkedOn != null;
  }

  void remark(String words, LocalDate on) {
    remark = words;
    remarkedOn = on;
  }
}

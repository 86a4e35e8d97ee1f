package org.oathway.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pass line as it was set, with the figures it was set by; written once. */
@Entity
@Table(name = "score_line")
class LineRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "sheet_id")
  private long sheetId;

  @Column(name = "line_tenths")
  private int lineTenths;

  @Column(name = "relaxed_tenths")
  private @Nullable Integer relaxedTenths;

  @Column(name = "seated")
  private int seated;

  @Column(name = "sat")
  private int sat;

  @Column(name = "passed")
  private int passed;

  @Column(name = "set_at")
  private Instant at = Instant.EPOCH;

  @Column(name = "set_by")
  private String by = "";

  protected LineRecord() {}

  LineRecord(long sheetId, LineSet set) {
    this.sheetId = sheetId;
    this.lineTenths = set.lineTenths();
    this.relaxedTenths = set.relaxedTenths();
    this.seated = set.seated();
    this.sat = set.sat();
    this.passed = set.passed();
    this.at = set.at();
    this.by = set.by();
  }
}

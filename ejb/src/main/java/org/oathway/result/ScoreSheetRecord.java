package org.oathway.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.scoring.PassLines;
import org.oathway.exams.scoring.ScoreSheet;

/**
 * The marking centre's sheet of one session: imported, perhaps again, given its line, published
 * once.
 */
@Entity
@Table(name = "score_sheet")
class ScoreSheetRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "file_name")
  private String fileName = "";

  @Column(name = "file_sha")
  private String fileSha = "";

  @Column(name = "objective_max")
  private int objectiveMax;

  @Column(name = "subjective_max")
  private int subjectiveMax;

  @Column(name = "rules_version")
  private String rulesVersion = "";

  @Column(name = "imported_at")
  private Instant importedAt = Instant.EPOCH;

  @Column(name = "imported_by")
  private String importedBy = "";

  @Column(name = "line_tenths")
  private @Nullable Integer lineTenths;

  @Column(name = "relaxed_tenths")
  private @Nullable Integer relaxedTenths;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy = "";

  protected ScoreSheetRecord() {}

  ScoreSheetRecord(long sessionId) {
    this.sessionId = sessionId;
  }

  long id() {
    return id;
  }

  /** Takes a file; a line that was set for other scores no longer counts. */
  void take(Taken taken) {
    fileName = taken.fileName();
    fileSha = taken.sha();
    objectiveMax = taken.maxima().objective();
    subjectiveMax = taken.maxima().subjective();
    rulesVersion = taken.rulesVersion();
    importedAt = taken.at();
    importedBy = taken.by();
    lineTenths = null;
    relaxedTenths = null;
  }

  /** What is kept of an import. */
  record Taken(
      String fileName,
      String sha,
      ScoreSheet.Maxima maxima,
      String rulesVersion,
      Instant at,
      String by) {}

  void line(PassLines lines) {
    lineTenths = lines.lineTenths();
    relaxedTenths = lines.relaxedTenths();
  }

  void publish(Instant at, String by) {
    publishedAt = at;
    publishedBy = by;
  }

  boolean published() {
    return publishedAt != null;
  }

  SheetCard card() {
    return new SheetCard(
        id,
        sessionId,
        fileName,
        objectiveMax,
        subjectiveMax,
        rulesVersion,
        importedAt,
        importedBy,
        lineTenths,
        relaxedTenths,
        publishedAt,
        publishedBy);
  }
}

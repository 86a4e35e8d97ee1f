package org.oathway.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of an intern's central training (集中培训) as the association records it; only added. */
@Entity
@Table(name = "internship_training")
class TrainingLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "internship_id")
  private long internshipId;

  @Column(name = "on_day")
  private LocalDate onDay = LocalDate.EPOCH;

  @Column(name = "hours")
  private int hours;

  @Column(name = "score")
  private @Nullable Integer score;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected TrainingLine() {}

  TrainingLine(long internshipId, LocalDate day, int hours, @Nullable Integer score, long by) {
    this.internshipId = internshipId;
    this.onDay = day;
    this.hours = hours;
    this.score = score;
    this.recordedBy = by;
  }
}

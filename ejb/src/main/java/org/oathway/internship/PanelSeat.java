package org.oathway.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.DeedFailed;

/** A member's place on a panel. The scores are given once; nobody reads them before all are in. */
@Entity
@Table(name = "internship_panel_seat")
class PanelSeat {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "assessment_id")
  private long assessmentId;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "politics")
  private @Nullable Integer politics;

  @Column(name = "ethics")
  private @Nullable Integer ethics;

  @Column(name = "skill")
  private @Nullable Integer skill;

  @Column(name = "performance")
  private @Nullable Integer performance;

  @Column(name = "note")
  private String note = "";

  @Column(name = "scored_at")
  private @Nullable Instant scoredAt;

  protected PanelSeat() {}

  PanelSeat(long assessmentId, long accountId) {
    this.assessmentId = assessmentId;
    this.accountId = accountId;
  }

  long accountId() {
    return accountId;
  }

  boolean scored() {
    return scoredAt != null;
  }

  /** The four marks; only once they are given. */
  PanelVerdict.Scores scores() {
    if (politics == null || ethics == null || skill == null || performance == null) {
      throw new IllegalStateException("seat " + id + " has no scores");
    }
    return new PanelVerdict.Scores(politics, ethics, skill, performance);
  }

  String note() {
    return note;
  }

  void score(PanelVerdict.Scores scores, String words, Instant at) {
    if (scored()) {
      throw DeedFailed.stale();
    }
    politics = scores.politics();
    ethics = scores.ethics();
    skill = scores.skill();
    performance = scores.performance();
    note = words;
    scoredAt = at;
  }
}

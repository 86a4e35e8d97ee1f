package org.oathway.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at the final assessment (实习考核): the summary, the supervisor's opinion, the office's
 * evaluation, the panel's interview, the public notice, the association's decision.
 */
@Entity
@Table(name = "internship_assessment")
class InternAssessment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "internship_id")
  private long internshipId;

  @Column(name = "attempt")
  private int attempt;

  @Column(name = "applied_on")
  private LocalDate appliedOn = LocalDate.EPOCH;

  @Column(name = "summary")
  private String summary = "";

  @Column(name = "supervisor_grade")
  private String supervisorGrade = "";

  @Column(name = "supervisor_opinion")
  private String supervisorOpinion = "";

  @Column(name = "office_opinion")
  private String officeOpinion = "";

  @Column(name = "hires")
  private boolean hires;

  @Column(name = "interview_on")
  private @Nullable LocalDate interviewOn;

  @Column(name = "decide_by")
  private LocalDate decideBy = LocalDate.EPOCH;

  @Column(name = "notice_until")
  private @Nullable LocalDate noticeUntil;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "decided_by")
  private @Nullable Long decidedBy;

  @Column(name = "passed")
  private @Nullable Boolean passed;

  @Column(name = "rules_version")
  private String rulesVersion = "";

  protected InternAssessment() {}

  InternAssessment(
      long internshipId, int attempt, String summary, LocalDate on, LocalDate decideBy) {
    this.internshipId = internshipId;
    this.attempt = attempt;
    this.decideBy = decideBy;
    amend(summary, on);
  }

  long id() {
    return id;
  }

  /** Whether supervisor and office have both spoken. */
  boolean complete() {
    return !supervisorOpinion.isEmpty() && !officeOpinion.isEmpty();
  }

  LocalDate decideBy() {
    return decideBy;
  }

  /** The day of the decision; only once there is one. */
  LocalDate decidedOn() {
    if (decidedOn == null) {
      throw new IllegalStateException("assessment " + id + " is not decided");
    }
    return decidedOn;
  }

  @Nullable LocalDate noticeUntil() {
    return noticeUntil;
  }

  /** Papers handed in, or handed in again after they were returned. */
  final void amend(String text, LocalDate on) {
    summary = text;
    appliedOn = on;
  }

  void opinion(Grade grade, String words) {
    supervisorGrade = grade.name();
    supervisorOpinion = words;
  }

  void evaluate(String words, boolean wouldHire) {
    officeOpinion = words;
    hires = wouldHire;
  }

  void interviewed(LocalDate on) {
    interviewOn = on;
  }

  void announce(LocalDate until) {
    noticeUntil = until;
  }

  void decide(boolean pass, long byAccount, LocalDate on, String rules) {
    passed = pass;
    decidedBy = byAccount;
    decidedOn = on;
    rulesVersion = rules;
  }

  AssessmentCard card(List<AssessmentCard.SeatRow> seats, @Nullable PanelVerdict verdict) {
    return new AssessmentCard(
        id,
        attempt,
        appliedOn,
        decideBy,
        summary,
        supervisorGrade,
        supervisorOpinion,
        officeOpinion,
        hires,
        interviewOn,
        noticeUntil,
        decidedOn,
        passed,
        seats,
        verdict);
  }
}

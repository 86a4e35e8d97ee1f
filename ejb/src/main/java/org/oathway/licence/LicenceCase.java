package org.oathway.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.DeedFailed;

/**
 * An application for practice approval, from the office's letter to its publication. Each step has
 * a day by which it is due; the proposer is remembered so that another decides.
 */
@Entity
@Table(name = "licence_case")
class LicenceCase {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "office_id")
  private long officeId;

  @Column(name = "district_id")
  private long districtId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private LicenceState state = LicenceState.SUBMITTED;

  @Column(name = "opinion")
  private String opinion = "";

  @Column(name = "acceptance")
  private String acceptance = "";

  @Column(name = "submitted_on")
  private LocalDate submittedOn = LocalDate.EPOCH;

  @Column(name = "accepted_on")
  private @Nullable LocalDate acceptedOn;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "extended")
  private boolean extended;

  @Column(name = "missing")
  private String missing = "";

  @Column(name = "proposal_approve")
  private boolean proposalApprove;

  @Column(name = "proposal_reason")
  private String proposalReason = "";

  @Column(name = "proposed_by")
  private long proposedBy;

  @Column(name = "excuse")
  private String excuse = "";

  @Column(name = "decision_reason")
  private String decisionReason = "";

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "licence_no")
  private @Nullable String licenceNo;

  @Column(name = "plan_year")
  private int planYear;

  @Column(name = "rule_version")
  private String ruleVersion = "";

  protected LicenceCase() {}

  LicenceCase(ApplyRequest request, long officeId, long districtId, LocalDate on, LocalDate due) {
    this.personId = request.personId();
    this.opinion = request.opinion().strip();
    this.acceptance = request.acceptance().strip();
    this.officeId = officeId;
    this.districtId = districtId;
    this.submittedOn = on;
    this.dueOn = due;
  }

  private void go(LicenceState next) {
    if (!state.leadsTo(next)) {
      throw DeedFailed.stale();
    }
    state = next;
  }

  void requestSupplement(String all) {
    go(LicenceState.SUPPLEMENT_REQUESTED);
    missing = all;
    dueOn = null;
  }

  void supplement(ApplyRequest again, LocalDate due) {
    go(LicenceState.SUBMITTED);
    opinion = again.opinion().strip();
    acceptance = again.acceptance().strip();
    dueOn = due;
  }

  void notAccept(String reason) {
    go(LicenceState.NOT_ACCEPTED);
    decisionReason = reason;
    dueOn = null;
  }

  void accept(LocalDate on, LocalDate due, String rules) {
    go(LicenceState.ACCEPTED);
    acceptedOn = on;
    dueOn = due;
    planYear = on.getYear();
    ruleVersion = rules;
  }

  void excuse(String reason) {
    excuse = reason;
  }

  void extend(LocalDate due) {
    extended = true;
    dueOn = due;
  }

  void propose(boolean approve, String reason, long by) {
    go(LicenceState.PROPOSED);
    proposalApprove = approve;
    proposalReason = reason;
    proposedBy = by;
  }

  void sendBack() {
    go(LicenceState.ACCEPTED);
  }

  void refuse(String reason, LocalDate on) {
    go(LicenceState.REFUSED);
    decisionReason = reason;
    decidedOn = on;
    dueOn = null;
  }

  void issue(String number, LocalDate on, LocalDate fileBy) {
    go(LicenceState.LICENCE_ISSUED);
    licenceNo = number;
    decidedOn = on;
    dueOn = fileBy;
  }

  void file(LocalDate acknowledgeBy) {
    go(LicenceState.FILED);
    dueOn = acknowledgeBy;
  }

  void acknowledge(LocalDate publishBy) {
    go(LicenceState.ACKNOWLEDGED);
    dueOn = publishBy;
  }

  void publish() {
    go(LicenceState.PUBLISHED);
    dueOn = null;
  }

  void withdraw() {
    go(LicenceState.WITHDRAWN);
    dueOn = null;
  }

  long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  long officeId() {
    return officeId;
  }

  long districtId() {
    return districtId;
  }

  LicenceState state() {
    return state;
  }

  boolean extended() {
    return extended;
  }

  boolean asked() {
    return !missing.isEmpty();
  }

  boolean excused() {
    return !excuse.isEmpty();
  }

  boolean proposalApprove() {
    return proposalApprove;
  }

  long proposedBy() {
    return proposedBy;
  }

  int planYear() {
    return planYear;
  }

  String licenceNo() {
    return licenceNo == null ? "" : licenceNo;
  }

  LocalDate dueOn() {
    return dueOn == null ? LocalDate.MAX : dueOn;
  }
}

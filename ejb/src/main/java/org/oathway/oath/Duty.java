package org.oathway.oath;

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

/** The duty of a newly licensed person to swear, until it is done. */
@Entity
@Table(name = "oath_duty")
class Duty {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "licence_id")
  private long licenceId;

  @Column(name = "licence_no")
  private String licenceNo = "";

  @Column(name = "office_id")
  private long officeId;

  @Column(name = "issued_on")
  private LocalDate issuedOn = LocalDate.EPOCH;

  @Column(name = "due_on")
  private LocalDate dueOn = LocalDate.EPOCH;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private OathState state = OathState.DUE;

  @Column(name = "ceremony_id")
  private @Nullable Long ceremonyId;

  @Column(name = "code")
  private @Nullable String code;

  @Column(name = "reason")
  private String reason = "";

  @Column(name = "unexcused")
  private int unexcused;

  @Column(name = "reminded")
  private @Nullable Integer reminded;

  @Column(name = "sworn_on")
  private @Nullable LocalDate swornOn;

  @Column(name = "document_id")
  private @Nullable Long documentId;

  @Column(name = "rule_version")
  private String ruleVersion = "";

  protected Duty() {}

  /** For whom, by which licence, and by which rules. */
  record Origin(
      long personId,
      long licenceId,
      String licenceNo,
      long officeId,
      LocalDate issuedOn,
      String ruleVersion) {}

  Duty(Origin origin, LocalDate dueOn) {
    this.personId = origin.personId();
    this.licenceId = origin.licenceId();
    this.licenceNo = origin.licenceNo();
    this.officeId = origin.officeId();
    this.issuedOn = origin.issuedOn();
    this.ruleVersion = origin.ruleVersion();
    this.dueOn = dueOn;
  }

  void invite(long toCeremony, String freshCode) {
    to(OathState.INVITED);
    ceremonyId = toCeremony;
    code = freshCode;
    reason = "";
  }

  void confirm() {
    to(OathState.CONFIRMED);
    reason = "";
  }

  void askLeave(String why) {
    to(OathState.LEAVE_REQUESTED);
    reason = why;
  }

  void checkIn() {
    to(OathState.CHECKED_IN);
    reason = "";
  }

  void swear(LocalDate on, long sheet) {
    to(OathState.SWORN);
    swornOn = on;
    documentId = sheet;
  }

  void invalid(String why, LocalDate makeUpBy) {
    to(OathState.INVALID);
    reason = why;
    owedBy(makeUpBy);
  }

  /** Did not come; owes it again, by a later day. */
  void absent(boolean excused, String why, LocalDate makeUpBy) {
    to(OathState.DUE);
    if (!excused) {
      unexcused++;
    }
    ceremonyId = null;
    code = null;
    reason = why;
    owedBy(makeUpBy);
  }

  /** Reminded of this many days before it is due. */
  void remindedAt(int days) {
    reminded = days;
  }

  private void owedBy(LocalDate day) {
    dueOn = day;
    reminded = null;
  }

  private void to(OathState next) {
    if (!state.leadsTo(next)) {
      throw DeedFailed.stale();
    }
    state = next;
  }

  long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  String licenceNo() {
    return licenceNo;
  }

  long officeId() {
    return officeId;
  }

  OathState state() {
    return state;
  }

  @Nullable Long ceremonyId() {
    return ceremonyId;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** Days before it is due of the last reminder; null for none. */
  @Nullable Integer reminded() {
    return reminded;
  }

  int unexcused() {
    return unexcused;
  }
}

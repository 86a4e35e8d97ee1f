package org.oathway.internship;

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
 * One person's internship at one office. Born with the application; taken by the head, who names
 * the supervisor; proposed by the district's clerk and registered by another; in progress from the
 * date on the card for a year without a break (Order 138 art. 6); then assessed. It ends qualified,
 * failed, or by the way: declined, withdrawn, void, expired.
 */
@Entity
@Table(name = "internship")
class Internship {

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
  private State state = State.APPLIED;

  @Column(name = "motive")
  private String motive = "";

  @Column(name = "applied_on")
  private LocalDate appliedOn = LocalDate.EPOCH;

  @Column(name = "supervisor_id")
  private @Nullable Long supervisorId;

  @Column(name = "proposed_by")
  private @Nullable Long proposedBy;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "started_on")
  private @Nullable LocalDate startedOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "card_no")
  private String cardNo = "";

  @Column(name = "rules_version")
  private String rulesVersion = "";

  protected Internship() {}

  Internship(long personId, long officeId, long districtId, String motive, LocalDate on) {
    this.personId = personId;
    this.officeId = officeId;
    this.districtId = districtId;
    this.motive = motive;
    this.appliedOn = on;
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

  State state() {
    return state;
  }

  /** The supervisor's person; 0 while none is named. */
  long supervisorId() {
    return supervisorId == null ? 0 : supervisorId;
  }

  /** The account that proposed the registration; 0 while none did. */
  long proposedBy() {
    return proposedBy == null ? 0 : proposedBy;
  }

  String cardNo() {
    return cardNo;
  }

  /** The year; only once it has begun. */
  Term term() {
    if (startedOn == null || endsOn == null) {
      throw DeedFailed.notFound("term", id);
    }
    return new Term(startedOn, endsOn);
  }

  /** Goes on to a state; one that does not follow means that somebody else was faster. */
  void become(State next) {
    if (!state.mayBecome(next)) {
      throw DeedFailed.stale();
    }
    state = next;
  }

  /** The office takes the intern under this supervisor; the district has until the due day. */
  void take(long supervisor, LocalDate due) {
    become(State.OFFICE_OK);
    supervisorId = supervisor;
    dueOn = due;
  }

  void propose(long byAccount) {
    become(State.BUREAU_REVIEW);
    proposedBy = byAccount;
  }

  /** Back to the clerk, who proposes anew. */
  void giveBack() {
    become(State.OFFICE_OK);
    proposedBy = null;
  }

  /** The year begins with the date on the card. */
  void begin(Term term, String card, String rules) {
    become(State.IN_PROGRESS);
    startedOn = term.start();
    endsOn = term.end();
    cardNo = card;
    rulesVersion = rules;
  }
}

package org.oathway.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.DeedFailed;

/**
 * The draw of one session: committed, then the public value is entered, then drawn. The secret lies
 * sealed until it is published with the seats.
 */
@Entity
@Table(name = "seat_plan")
class Plan {

  static final String SECRET = "seat_plan.secret";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "edition")
  private int edition;

  @Column(name = "title")
  private String title = "";

  @Column(name = "exam_year")
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private PlanState state = PlanState.COMMITTED;

  @Column(name = "secret_sealed")
  private String secretSealed = "";

  @Column(name = "commitment")
  private String commitment = "";

  @Column(name = "input_hash")
  private String inputHash = "";

  @Column(name = "public_source")
  private String publicSource = "";

  @Column(name = "public_day")
  private LocalDate publicDay = LocalDate.EPOCH;

  @Column(name = "public_value")
  private String publicValue = "";

  @Column(name = "plan_hash")
  private String planHash = "";

  @Column(name = "committed_at")
  private Instant committedAt = Instant.EPOCH;

  @Column(name = "committed_by")
  private String committedBy = "";

  @Column(name = "revealed_at")
  private @Nullable Instant revealedAt;

  @Column(name = "drawn_at")
  private @Nullable Instant drawnAt;

  @Column(name = "withdrawn_for")
  private String withdrawnFor = "";

  @Column(name = "ticket_job")
  private long ticketJob;

  protected Plan() {}

  /** A commitment to a secret nobody knows, over a roll that is frozen from now on. */
  Plan(PlanCard card, String secretSealed) {
    this.sessionId = card.sessionId();
    this.edition = card.edition();
    this.title = card.title();
    this.year = card.year();
    this.secretSealed = secretSealed;
    this.commitment = card.commitment();
    this.inputHash = card.inputHash();
    this.publicSource = card.publicSource();
    this.publicDay = card.publicDay();
    this.committedAt = card.committedAt();
    this.committedBy = card.committedBy();
  }

  long id() {
    return id;
  }

  long sessionId() {
    return sessionId;
  }

  String secretSealed() {
    return secretSealed;
  }

  LocalDate publicDay() {
    return publicDay;
  }

  PlanState state() {
    return state;
  }

  void reveal(String value, Instant at) {
    step(PlanState.REVEALED);
    publicValue = value;
    revealedAt = at;
  }

  void drawn(String hash, Instant at) {
    step(PlanState.DRAWN);
    planHash = hash;
    drawnAt = at;
  }

  void withdraw(String why) {
    step(PlanState.WITHDRAWN);
    withdrawnFor = why;
  }

  void ticketsBy(long job) {
    ticketJob = job;
  }

  private void step(PlanState next) {
    if (!state.leadsTo(next)) {
      throw DeedFailed.stale();
    }
    state = next;
  }

  PlanCard card() {
    return new PlanCard(
        id,
        sessionId,
        edition,
        title,
        year,
        state,
        commitment,
        inputHash,
        publicSource,
        publicDay,
        publicValue,
        planHash,
        committedAt,
        committedBy,
        revealedAt,
        drawnAt,
        withdrawnFor,
        ticketJob);
  }
}

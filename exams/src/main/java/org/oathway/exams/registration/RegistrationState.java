package org.oathway.exams.registration;

import java.util.Map;
import java.util.Set;

/**
 * The states of an exam registration and the steps between them. The district reviews first, the
 * municipal bureau second and confirms; only a confirmed registration counts as registered.
 */
public enum RegistrationState {
  /** Being written; nobody else sees it. */
  DRAFT,
  /** Handed in; waits for the district's clerk. */
  SUBMITTED,
  /** The district's clerk has it. */
  REVIEW_1,
  /** Given back with coded reasons, to be mended. */
  RETURNED,
  /** Passed by the district; the municipal bureau has it. */
  REVIEW_2,
  APPROVED,
  /** Counts as registered (确认报名). */
  CONFIRMED,
  SEATED,
  TICKET_READY,
  ATTENDED,
  ABSENT,
  /** The score is void after a breach of the exam rules. */
  DISCIPLINED,
  SCORED,
  PASSED,
  FAILED,
  /** Passed as an expected graduate; the certificate waits for the diploma. */
  CERT_PENDING_DIPLOMA,
  CERT_ISSUED,
  CERT_VOID,
  REJECTED,
  CANCELLED;

  private static final Map<RegistrationState, Set<RegistrationState>> STEPS =
      Map.ofEntries(
          Map.entry(DRAFT, Set.of(SUBMITTED, CANCELLED)),
          Map.entry(SUBMITTED, Set.of(REVIEW_1, CANCELLED)),
          Map.entry(REVIEW_1, Set.of(RETURNED, REVIEW_2, REJECTED, CANCELLED)),
          Map.entry(RETURNED, Set.of(SUBMITTED, CANCELLED)),
          Map.entry(REVIEW_2, Set.of(APPROVED, RETURNED, REJECTED, CANCELLED)),
          Map.entry(APPROVED, Set.of(CONFIRMED, CANCELLED)),
          Map.entry(CONFIRMED, Set.of(SEATED, CANCELLED)),
          Map.entry(SEATED, Set.of(TICKET_READY)),
          Map.entry(TICKET_READY, Set.of(ATTENDED, ABSENT, DISCIPLINED)),
          Map.entry(ATTENDED, Set.of(SCORED, DISCIPLINED)),
          Map.entry(ABSENT, Set.of()),
          Map.entry(DISCIPLINED, Set.of()),
          Map.entry(SCORED, Set.of(PASSED, FAILED, DISCIPLINED)),
          Map.entry(PASSED, Set.of(CERT_ISSUED, CERT_PENDING_DIPLOMA)),
          Map.entry(FAILED, Set.of()),
          Map.entry(CERT_PENDING_DIPLOMA, Set.of(CERT_ISSUED, CERT_VOID)),
          Map.entry(CERT_ISSUED, Set.of(CERT_VOID)),
          Map.entry(CERT_VOID, Set.of()),
          Map.entry(REJECTED, Set.of()),
          Map.entry(CANCELLED, Set.of()));

  /** The states one step away; empty at an end. */
  public Set<RegistrationState> next() {
    return STEPS.getOrDefault(this, Set.of());
  }

  /** Whether one step leads from here to there. */
  public boolean leadsTo(RegistrationState there) {
    return next().contains(there);
  }

  /** Whether the candidate may still change the form. */
  public boolean open() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether no step leads on. */
  public boolean ended() {
    return next().isEmpty();
  }

  /** Whether it counts as registered: confirmed, or any state reached only from there. */
  public boolean counted() {
    return this != CANCELLED && this != REJECTED && ordinal() >= CONFIRMED.ordinal();
  }

  /** Whether the candidate sat the exam. */
  public boolean sat() {
    return counted() && this != ABSENT && ordinal() >= ATTENDED.ordinal();
  }

  /** Whether the candidate passed, and the pass still stands. */
  public boolean passed() {
    return this == PASSED || this == CERT_ISSUED || this == CERT_PENDING_DIPLOMA;
  }
}

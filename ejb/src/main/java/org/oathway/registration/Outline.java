package org.oathway.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.eligibility.Verdict;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.platform.DeedFailed;

/** All of a registration that is not its form. */
record Outline(
    long id,
    int version,
    long sessionId,
    long personId,
    RegistrationState state,
    String number,
    @Nullable Instant submittedAt,
    @Nullable LocalDate dueOn,
    String formHash,
    String photoSha,
    String photoFacts,
    @Nullable Verdict verdict,
    long passedBy) {

  /** What the candidate holds in hand; nothing was handed in before there is a number. */
  Receipt receipt() {
    if (number.isEmpty() || submittedAt == null) {
      throw DeedFailed.stale();
    }
    return new Receipt(id, number, submittedAt, formHash);
  }
}

package org.oathway.exams.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.oathway.exams.Reason;

/**
 * When registrations are taken. What counts is the server's receipt, cut to the second; both ends
 * are included. A returned form may be handed in again for some days after the end.
 *
 * @param opens the first second
 * @param closes the last second
 * @param resubmitGrace how long after the end a returned form is still taken
 */
public record RegistrationWindow(Instant opens, Instant closes, Duration resubmitGrace) {

  /** The grace of the rulebook: two days. */
  public static final Duration GRACE = Duration.ofDays(2);

  public RegistrationWindow {
    if (closes.isBefore(opens)) {
      throw new IllegalArgumentException("window closes before it opens");
    }
  }

  /** The reasons not to take a first submission received at this instant; empty when it counts. */
  public List<Reason> submission(Instant received) {
    return refusals(received, closes, "registration.window.closed");
  }

  /** The reasons not to take a returned form again; empty when it counts. */
  public List<Reason> resubmission(Instant received) {
    return refusals(received, closes.plus(resubmitGrace), "registration.window.grace");
  }

  private List<Reason> refusals(Instant received, Instant end, String lateKey) {
    Instant second = received.truncatedTo(ChronoUnit.SECONDS);
    if (second.isBefore(opens)) {
      return List.of(Reason.of("registration.window.early", "", opens));
    }
    return second.isAfter(end) ? List.of(Reason.of(lateKey, "", end)) : List.of();
  }
}

package org.oathway.seating;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A draw of seats as everybody may see it; the secret is not in it.
 *
 * @param edition 1, or more after a commitment was withdrawn
 * @param year of the exam, the head of every ticket number
 * @param publicSource where the public value can be looked up
 * @param publicDay the day on which it comes into being, named in advance
 * @param publicValue empty until it is known
 * @param planHash empty until the seats are drawn
 * @param withdrawnFor why it was withdrawn; empty otherwise
 * @param ticketJob the work that issues the tickets; 0 when it was never started
 */
public record PlanCard(
    long id,
    long sessionId,
    int edition,
    String title,
    int year,
    PlanState state,
    String commitment,
    String inputHash,
    String publicSource,
    LocalDate publicDay,
    String publicValue,
    String planHash,
    Instant committedAt,
    String committedBy,
    @Nullable Instant revealedAt,
    @Nullable Instant drawnAt,
    String withdrawnFor,
    long ticketJob) {

  public boolean drawn() {
    return state == PlanState.DRAWN;
  }

  /** Where the public value comes from, as the publication says it in one line. */
  public String sourceLine() {
    return publicSource + "（" + publicDay + "）";
  }
}

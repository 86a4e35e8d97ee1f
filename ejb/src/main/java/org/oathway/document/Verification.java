package org.oathway.document;

import java.time.Instant;
import java.util.List;

/**
 * What a stranger learns about a paper.
 *
 * @param intact whether the register's own signature over the record still holds; a record that was
 *     changed behind the house's back proves nothing
 * @param successor number of the paper that took its place; empty when none did
 */
public record Verification(
    DocumentKind kind,
    String number,
    String issuer,
    Instant issuedAt,
    int edition,
    List<Fact> facts,
    DocumentState state,
    String stateReason,
    Instant stateAt,
    String successor,
    boolean intact) {

  /** Whether the paper may be relied on today. */
  public boolean good() {
    return intact && state == DocumentState.VALID;
  }
}

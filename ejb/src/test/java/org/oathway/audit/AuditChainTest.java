package org.oathway.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditChainTest {

  private static final Instant AT = Instant.parse("2026-11-24T01:02:03.456Z");

  @Test
  void theSameEventAfterTheSameLinkHasTheSameHash() {
    assertEquals(
        AuditChain.link(AuditChain.ROOT, event("a", "b")),
        AuditChain.link(AuditChain.ROOT, event("a", "b")));
  }

  @Test
  void anotherPastGivesAnotherHash() {
    String first = AuditChain.link(AuditChain.ROOT, event("a", "b"));
    assertNotEquals(first, AuditChain.link(first, event("a", "b")));
  }

  @Test
  void textMovedFromOneFieldToTheNextIsNoticed() {
    assertNotEquals(
        AuditChain.link(AuditChain.ROOT, event("ab", "")),
        AuditChain.link(AuditChain.ROOT, event("a", "b")));
    assertNotEquals(
        AuditChain.link(AuditChain.ROOT, event("a\n1:b", "")),
        AuditChain.link(AuditChain.ROOT, event("a", "b")));
  }

  @Test
  void finerThanAMillisecondDoesNotCountBecauseTheDatabaseRoundsIt() {
    AuditEvent event = event("a", "b");
    AuditEvent finer =
        new AuditEvent(1, AT.plusNanos(999), 2, "王某", "CLERK", "a", "b", "DONE", "", "", "");
    assertEquals(AuditChain.link(AuditChain.ROOT, event), AuditChain.link(AuditChain.ROOT, finer));
  }

  private static AuditEvent event(String deed, String object) {
    return new AuditEvent(1, AT, 2, "王某", "CLERK", deed, object, "DONE", "", "", "");
  }
}

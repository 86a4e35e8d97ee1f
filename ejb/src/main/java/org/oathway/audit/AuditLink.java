package org.oathway.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A link of the chain: which event stands at which place, and the hash up to there. */
@Entity
@Table(name = "audit_link")
class AuditLink {

  static final AuditLink START = new AuditLink(0, 0, AuditChain.ROOT);

  @Id
  @Column(name = "place")
  private long place;

  @Column(name = "event_id")
  private long eventId;

  @Column(name = "hash")
  private String hash = "";

  protected AuditLink() {}

  private AuditLink(long place, long eventId, String hash) {
    this.place = place;
    this.eventId = eventId;
    this.hash = hash;
  }

  AuditLink next(AuditEvent event) {
    return new AuditLink(place + 1, event.id(), AuditChain.link(hash, event));
  }
}

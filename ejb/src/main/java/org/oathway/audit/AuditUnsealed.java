package org.oathway.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An audit row that waits for the sealer; laid here by the database itself. */
@Entity
@Table(name = "audit_unsealed")
class AuditUnsealed {

  @Id
  @Column(name = "event_id")
  private long eventId;

  protected AuditUnsealed() {}
}

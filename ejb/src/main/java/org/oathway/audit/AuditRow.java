package org.oathway.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.oathway.security.Caller;

/** A row of the audit; written once. A trigger lays it on the sealer's table in the same breath. */
@Entity
@Table(name = "audit_event")
class AuditRow {

  private static final int DETAIL = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "at")
  private Instant at = Instant.EPOCH;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "actor")
  private String actor = "";

  @Column(name = "roles")
  private String roles = "";

  @Column(name = "deed")
  private String deed = "";

  @Column(name = "object")
  private String object = "";

  @Column(name = "outcome")
  private String outcome = "";

  @Column(name = "detail")
  private String detail = "";

  @Column(name = "address")
  private String address = "";

  @Column(name = "request_id")
  private String requestId = "";

  protected AuditRow() {}

  AuditRow(Instant at, Caller caller, String deed, String object, String outcome, String detail) {
    this.at = at.truncatedTo(ChronoUnit.MILLIS);
    this.accountId = caller.accountId();
    this.actor = caller.name();
    this.roles = caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    this.deed = deed;
    this.object = object;
    this.outcome = outcome;
    this.detail = detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail;
    this.address = caller.address();
    this.requestId = caller.requestId();
  }
}

package org.oathway.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key to the house: of a person, or of an official. It is opened by one of its sign-in names and
 * a password. Wrong passwords first cost time, then lock it for a while; only time or an
 * administrator opens it again.
 */
@Entity
@Table(name = "account")
class Account {

  private static final int FREE_TRIES = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "display_name")
  private String displayName = "";

  @Column(name = "person_id")
  private @Nullable Long personId;

  @Column(name = "password_hash")
  private String passwordHash = "";

  @Column(name = "failures")
  private int failures;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @Column(name = "closed")
  private boolean closed;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  protected Account() {}

  Account(String displayName, @Nullable Long personId, String passwordHash, Instant at) {
    this.displayName = displayName;
    this.personId = personId;
    this.passwordHash = passwordHash;
    this.createdAt = at;
  }

  long id() {
    return id;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** Whether a try is heard at all at this moment. */
  boolean opensAt(Instant now) {
    Instant until = lockedUntil;
    return !closed && (until == null || !now.isBefore(until));
  }

  void entered() {
    failures = 0;
    lockedUntil = null;
  }

  /** One more wrong password; every fifth in a row locks the account for a quarter of an hour. */
  void refused(Instant now) {
    failures++;
    if (failures % FREE_TRIES == 0) {
      lockedUntil = now.plus(LOCK);
    }
  }

  void changePassword(String newHash) {
    passwordHash = newHash;
    entered();
  }

  void rename(String name) {
    displayName = name;
  }

  void close() {
    closed = true;
  }
}

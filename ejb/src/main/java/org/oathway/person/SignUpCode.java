package org.oathway.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A code on its way: lives some minutes and some tries, works once, and is never kept in plain. */
@Entity
@Table(name = "sign_up_code")
class SignUpCode {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "phone_hash")
  private String phoneHash = "";

  @Column(name = "code_hash")
  private String codeHash = "";

  @Column(name = "sent_at")
  private Instant sentAt = Instant.EPOCH;

  @Column(name = "tries")
  private int tries;

  @Column(name = "used")
  private boolean used;

  protected SignUpCode() {}

  SignUpCode(String phoneHash, String codeHash, Instant sentAt) {
    this.phoneHash = phoneHash;
    this.codeHash = codeHash;
    this.sentAt = sentAt;
  }

  boolean livesAt(Instant now, Duration life, int maxTries) {
    return !used && tries < maxTries && now.isBefore(sentAt.plus(life));
  }

  boolean tryWith(String hash, boolean use) {
    boolean right = codeHash.equals(hash);
    if (!right) {
      tries++;
    }
    used |= right && use;
    return right;
  }
}

package org.oathway.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice to one account, kept for good; the first look at it is remembered. */
@Entity
@Table(name = "message")
class Message {

  /** Between the arguments of a message in its column; never part of a typed text. */
  static final String BETWEEN = "\u001f";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "message_key")
  private String key = "";

  @Column(name = "args")
  private String args = "";

  @Column(name = "link")
  private String link = "";

  @Column(name = "at")
  private Instant at = Instant.EPOCH;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  protected Message() {}

  Message(long accountId, String key, List<String> args, String link, Instant at) {
    this.accountId = accountId;
    this.key = key;
    this.args = String.join(BETWEEN, args);
    this.link = link;
    this.at = at;
  }
}

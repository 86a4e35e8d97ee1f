package org.oathway.oath;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A ceremony at which a batch of newly licensed persons swears. */
@Entity
@Table(name = "oath_ceremony")
class Ceremony {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  @Column(name = "place")
  private String place = "";

  @Column(name = "capacity")
  private int capacity;

  @Column(name = "text_id")
  private long textId;

  @Column(name = "leader")
  private String leader = "";

  @Column(name = "supervisor")
  private String supervisor = "";

  protected Ceremony() {}

  Ceremony(CeremonyRequest request, Instant startsAt) {
    this.startsAt = startsAt;
    this.place = request.place().strip();
    this.capacity = request.capacity();
    this.textId = request.textId();
    this.leader = request.leader().strip();
    this.supervisor = request.supervisor().strip();
  }

  long id() {
    return id;
  }

  Instant startsAt() {
    return startsAt;
  }

  String place() {
    return place;
  }

  int capacity() {
    return capacity;
  }
}

package org.oathway.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A long work, as its requester watches it: how much is done, what failed, when it will end. */
@Entity
@Table(name = "job")
class Job {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "kind")
  private String kind = "";

  @Column(name = "requested_by")
  private String requestedBy = "";

  @Column(name = "total")
  private int total;

  @Column(name = "done")
  private int done;

  @Column(name = "failed")
  private int failed;

  @Column(name = "state")
  private String state = "RUNNING";

  @Column(name = "failures")
  private String failures = "";

  @Column(name = "started_at")
  private Instant startedAt = Instant.EPOCH;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected Job() {}

  Job(String kind, String requestedBy, int total, Instant at) {
    this.kind = kind;
    this.requestedBy = requestedBy;
    this.total = total;
    this.startedAt = at;
  }

  long id() {
    return id;
  }

  void advance(int more) {
    done += more;
  }

  void failedOne(String what) {
    failed++;
    failures = failures.isEmpty() ? what : failures + "\n" + what;
  }

  void end(String how, Instant at) {
    state = how;
    endedAt = at;
  }
}

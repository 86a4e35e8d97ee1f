package org.oathway.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.FileStore;

/**
 * An entry of the log (实习日志). A draft keeps itself while it is written; handed in, it waits for the
 * supervisor, who confirms it for good or returns it with a comment; returned, it is written anew.
 */
@Entity
@Table(name = "internship_log")
class InternLog {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "internship_id")
  private long internshipId;

  @Column(name = "on_day")
  private LocalDate onDay = LocalDate.EPOCH;

  @Column(name = "hours")
  private BigDecimal hours = BigDecimal.ZERO;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private LogKind kind = LogKind.OTHER;

  @Column(name = "matter")
  private String matter = "";

  @Column(name = "of_supervisor")
  private boolean ofSupervisor;

  @Column(name = "content")
  private String content = "";

  @Column(name = "content_sha")
  private String contentSha = "";

  @Column(name = "own_work")
  private String ownWork = "";

  @Column(name = "learning")
  private String learning = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private LogState state = LogState.DRAFT;

  @Column(name = "late")
  private boolean late;

  @Column(name = "comment")
  private String comment = "";

  @Column(name = "written_at")
  private Instant writtenAt = Instant.EPOCH;

  @Column(name = "judged_at")
  private @Nullable Instant judgedAt;

  @Column(name = "judged_by")
  private @Nullable Long judgedBy;

  protected InternLog() {}

  InternLog(long internshipId) {
    this.internshipId = internshipId;
  }

  long id() {
    return id;
  }

  long internshipId() {
    return internshipId;
  }

  LogState state() {
    return state;
  }

  LocalDate day() {
    return onDay;
  }

  /** Writes it down without handing it in. */
  void write(LogEntry entry, Instant at) {
    if (state == LogState.CONFIRMED || state == LogState.SUBMITTED) {
      throw DeedFailed.stale();
    }
    onDay = entry.day();
    hours = entry.hours();
    kind = entry.kind();
    matter = entry.matter().strip();
    ofSupervisor = entry.ofSupervisor();
    content = entry.content().strip();
    contentSha = mark(content);
    ownWork = entry.ownWork().strip();
    learning = entry.learning().strip();
    writtenAt = at;
  }

  /** What tells two contents apart. */
  static String mark(String content) {
    return FileStore.sha256(content.strip().getBytes(StandardCharsets.UTF_8));
  }

  void submit(boolean tooLate) {
    state = LogState.SUBMITTED;
    late = tooLate;
    comment = "";
  }

  void confirm(long byAccount, String words, Instant at) {
    judge(LogState.CONFIRMED, byAccount, words, at);
  }

  void giveBack(long byAccount, String words, Instant at) {
    judge(LogState.RETURNED, byAccount, words, at);
  }

  private void judge(LogState verdict, long byAccount, String words, Instant at) {
    if (state != LogState.SUBMITTED) {
      throw DeedFailed.stale();
    }
    state = verdict;
    comment = words;
    judgedBy = byAccount;
    judgedAt = at;
  }
}

package org.oathway.internship;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A log entry as its list shows it.
 *
 * @param name the intern's; empty in the log of one intern
 */
public record LogRow(
    long id,
    long internshipId,
    String name,
    LocalDate day,
    BigDecimal hours,
    LogKind kind,
    String matter,
    boolean ofSupervisor,
    String content,
    String ownWork,
    String learning,
    LogState state,
    boolean late,
    String comment,
    Instant writtenAt) {

  /** What the intern wrote, as a form shows it again. */
  public LogEntry entry() {
    return new LogEntry(day, hours, kind, matter, ofSupervisor, content, ownWork, learning);
  }
}

package org.oathway.result;

import java.time.Instant;
import org.oathway.exams.scoring.Grade;

/**
 * A published result as its owner sees it.
 *
 * @param relaxed whether admitted with relaxed education
 * @param lineTenths the line that counts for this candidate
 * @param documentId the pass certificate; 0 until it is fetched for the first time
 */
public record ResultRow(
    long registrationId,
    long personId,
    long sessionId,
    String ticketNo,
    int objectiveTenths,
    int subjectiveTenths,
    Grade grade,
    boolean relaxed,
    int lineTenths,
    Instant publishedAt,
    long documentId) {

  public String objective() {
    return Marks.text(objectiveTenths);
  }

  public String subjective() {
    return Marks.text(subjectiveTenths);
  }

  public String total() {
    return Marks.text(objectiveTenths + subjectiveTenths);
  }

  public String line() {
    return Marks.text(lineTenths);
  }

  public boolean passed() {
    return grade == Grade.PASSED;
  }

  /** Whether there are marks to show. */
  public boolean marked() {
    return grade == Grade.PASSED || grade == Grade.FAILED;
  }
}

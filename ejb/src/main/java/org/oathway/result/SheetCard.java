package org.oathway.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.scoring.PassLines;

/**
 * The scores of a session as a whole.
 *
 * @param lineTenths tenths of a mark; null until the line is set
 * @param relaxedTenths null: one line for all
 * @param publishedAt null until the results are published
 */
public record SheetCard(
    long id,
    long sessionId,
    String fileName,
    int objectiveMax,
    int subjectiveMax,
    String rulesVersion,
    Instant importedAt,
    String importedBy,
    @Nullable Integer lineTenths,
    @Nullable Integer relaxedTenths,
    @Nullable Instant publishedAt,
    String publishedBy) {

  /** The most the paper can give, in whole marks. */
  public int maximum() {
    return objectiveMax + subjectiveMax;
  }

  public boolean lined() {
    return lineTenths != null;
  }

  public boolean published() {
    return publishedAt != null;
  }

  PassLines lines() {
    Integer line = lineTenths;
    if (line == null) {
      throw new IllegalStateException("no line is set for sheet " + id);
    }
    return new PassLines(line, relaxedTenths);
  }
}

package org.oathway.exams.scoring;

/** What the line makes of a score. */
public enum Grade {
  PASSED,
  FAILED,
  ABSENT,
  /** The score is void after a breach of the exam rules. */
  VOID
}

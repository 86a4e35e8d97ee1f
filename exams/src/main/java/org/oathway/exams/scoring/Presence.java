package org.oathway.exams.scoring;

/** Whether a candidate was there and their score stands. */
public enum Presence {
  PRESENT,
  ABSENT,
  /** Was there, but the score is void after a breach of the exam rules. */
  DISCIPLINED
}

package org.oathway.exams.eligibility;

/** What all findings come to. */
public enum Conclusion {
  ELIGIBLE,
  /** Eligible because education is relaxed in the person's county. */
  ELIGIBLE_RELAXED,
  /** May sit the exam; the diploma is due by a day, or else the score is void. */
  ELIGIBLE_CONDITIONALLY,
  /** Needs no exam (article 7). */
  EXEMPT,
  NOT_ELIGIBLE
}

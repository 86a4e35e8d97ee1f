package org.oathway.exams.eligibility;

/** The highest education a person holds, or will hold on the day of graduation. */
public enum Education {
  /** Secondary school or less. */
  BELOW_DIPLOMA,
  /** A college diploma (专科). */
  DIPLOMA,
  /** A bachelor's degree or above (本科及以上). */
  BACHELOR_OR_ABOVE
}

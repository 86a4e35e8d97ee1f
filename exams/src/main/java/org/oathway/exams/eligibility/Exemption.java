package org.oathway.exams.eligibility;

/** The claim to practise without sitting the exam (article 7 of Order 138). */
public enum Exemption {
  NONE,
  /** Holds the legal profession qualification (法律职业资格). */
  LEGAL_QUALIFICATION,
  /** Earlier obtained the qualification of grassroots legal service worker. */
  OLD_QUALIFICATION
}

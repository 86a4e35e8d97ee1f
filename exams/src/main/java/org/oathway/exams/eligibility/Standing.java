package org.oathway.exams.eligibility;

/** How far the person's study has come on the day of registration. */
public enum Standing {
  /** Has the certificate. */
  GRADUATED,
  /** Has finished study this year; the certificate is not yet handed out. */
  AWAITING_CERTIFICATE,
  /** A full-time student who graduates this year or in the next (应届). */
  EXPECTED
}

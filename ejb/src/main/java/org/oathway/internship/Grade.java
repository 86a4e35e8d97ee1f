package org.oathway.internship;

/** The supervisor's grade for an intern's year. */
public enum Grade {
  EXCELLENT,
  GOOD,
  FAIR,
  POOR
}

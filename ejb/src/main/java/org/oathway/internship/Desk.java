package org.oathway.internship;

/** From which desk somebody looks at the list of internships; each shows its own part. */
public enum Desk {
  /** The head's office. */
  OFFICE,
  /** Whom a supervisor guides. */
  GUIDED,
  /** The official's district. */
  DISTRICT,
  /** The whole city. */
  CITY
}

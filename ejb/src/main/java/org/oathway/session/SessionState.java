package org.oathway.session;

/** Where a session stands. Windows are judged by the clock, not by state. */
public enum SessionState {
  DRAFT,
  PUBLISHED,
  CANCELLED
}

package org.oathway.oath;

/** What the supervisor's list says of a person after the ceremony. */
public enum Mark {
  SWORN,
  INVALID,
  ABSENT_EXCUSED,
  ABSENT_UNEXCUSED;

  public boolean absent() {
    return this == ABSENT_EXCUSED || this == ABSENT_UNEXCUSED;
  }
}

package org.oathway.internship;

/** Where a log entry stands. A confirmed entry stays as it is for good. */
public enum LogState {
  DRAFT,
  SUBMITTED,
  CONFIRMED,
  RETURNED
}

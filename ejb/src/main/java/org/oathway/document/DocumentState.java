package org.oathway.document;

/** What an issued paper is worth today. Only a valid one can become something else. */
public enum DocumentState {
  VALID,
  /** Another edition took its place. */
  SUPERSEDED,
  /** Taken back, for a reason that is shown. */
  REVOKED
}

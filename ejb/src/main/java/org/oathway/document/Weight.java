package org.oathway.document;

/** The two weights of type a paper is set in. */
enum Weight {
  /** Running text and values. */
  TEXT,
  /** Titles, labels of importance, numbers to be found at a glance. */
  STRONG
}

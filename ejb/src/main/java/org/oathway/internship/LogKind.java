package org.oathway.internship;

/**
 * What a day's work was. Signing a mandate and helping in legal aid stand apart from the others
 * because the assessment counts them.
 */
public enum LogKind {
  RECEPTION,
  DOCUMENT,
  INVESTIGATION,
  MANDATE,
  FILING,
  HEARING,
  MEDIATION,
  PUBLICITY,
  AID,
  ARCHIVE,
  TRAINING,
  OTHER
}

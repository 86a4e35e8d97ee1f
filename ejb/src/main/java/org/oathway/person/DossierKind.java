package org.oathway.person;

/** What a person can have earned or been barred from. */
public enum DossierKind {
  EXAM_PASSED,
  INTERNSHIP_STARTED,
  INTERNSHIP_QUALIFIED,
  LICENCE_ISSUED,
  LICENCE_CANCELLED,
  OATH_SWORN,
  CREDIT_POSTED,
  TRAINING_CERTIFIED,
  BAN
}

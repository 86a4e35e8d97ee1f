package org.oathway.exams.registration;

import org.oathway.exams.Reason;

/**
 * Why a reviewer gives a form back, coded so that every candidate gets the same clear words. Label
 * key: {@code registration.return.<name>}.
 */
public enum ReturnReason {
  PHOTO_BACKGROUND("photo"),
  PHOTO_BLURRED("photo"),
  PHOTO_NOT_FRONT("photo"),
  PHOTO_OTHER_PERSON("photo"),
  ID_UNREADABLE("paper.ID_FRONT"),
  ID_MISMATCH("name"),
  HUKOU_PAGE_MISSING("paper.HUKOU_OWN"),
  RESIDENCE_UNPROVEN("paper.RESIDENCE_PERMIT"),
  DIPLOMA_UNREADABLE("paper.DIPLOMA"),
  DIPLOMA_MISMATCH("certificateNo"),
  STUDENT_PROOF_MISSING("paper.STUDENT_PROOF"),
  RECOGNITION_MISSING("paper.DEGREE_RECOGNITION"),
  /** Needs a sentence from the reviewer. */
  OTHER("");

  private final String field;

  ReturnReason(String field) {
    this.field = field;
  }

  /** The field of the form to mend; empty when it concerns the whole. */
  public String field() {
    return field;
  }

  /** The words for the candidate, at the field, with what the reviewer added. */
  public Reason reason(String note) {
    return Reason.at(field, "registration.return." + name(), note);
  }
}

package org.oathway.exams.registration;

/**
 * The papers a registration may need, one upload each. Label: {@code registration.paper.<name>}.
 */
public enum PaperKind {
  ID_FRONT,
  ID_BACK,
  /** Diploma or degree certificate. */
  DIPLOMA,
  /** Proof of study of somebody whose certificate is still to come. */
  STUDENT_PROOF,
  /** First page of the household register. */
  HUKOU_FIRST,
  /** The person's own page of the household register. */
  HUKOU_OWN,
  RESIDENCE_PERMIT,
  /** Recognition of a degree from outside the mainland (教育部留学服务中心). */
  DEGREE_RECOGNITION
}

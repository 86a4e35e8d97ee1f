package org.oathway.licence;

/** What an application can lack (司法部令第138号 第十条). The district names all of it at once. */
public enum Missing {
  REGISTRATION_FORM,
  DIPLOMA,
  EXAM_PROOF,
  INTERNSHIP_OPINION,
  ACCEPTANCE_LETTER,
  IDENTITY,
  PHOTO,
  OTHER
}

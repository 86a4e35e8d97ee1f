package org.oathway.document;

/** What a public fact of a paper is about. Screens name it by {@code document.fact.<NAME>}. */
public enum FactLabel {
  NAME,
  SESSION,
  TICKET_NO,
  EXAM_DATE,
  SITE,
  ROOM,
  SEAT,
  RESULT,
  CARD_NO,
  OFFICE,
  SUPERVISOR,
  PERIOD,
  LICENCE_NO,
  FIRST_PRACTICE,
  APPROVED_ON,
  SWORN_ON,
  PLACE,
  LEADER,
  WITNESS,
  TEXT_VERSION,
  COURSE,
  ORGANISER,
  HOURS
}

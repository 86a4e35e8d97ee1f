package org.oathway.session;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A session as everybody sees it.
 *
 * @param registrationOpens first second of registration
 * @param registrationCloses first second after it
 * @param reviewUntil by when the districts review
 * @param ticketsFrom from when tickets are given
 * @param resultsBy by when results are published
 * @param notice the announcement's text; an empty line parts paragraphs
 * @param papers subjects and papers: one line each, with its time and its marks
 * @param contact whom to ask
 */
public record SessionCard(
    long id,
    String name,
    int year,
    SessionState state,
    Instant registrationOpens,
    Instant registrationCloses,
    Instant reviewUntil,
    Instant ticketsFrom,
    Instant examStarts,
    Instant examEnds,
    LocalDate resultsBy,
    String notice,
    String papers,
    String contact) {

  /** Where the session is in its life at a moment: the word of its tag. */
  public String phase(Instant now) {
    if (state != SessionState.PUBLISHED) {
      return state.name();
    }
    if (now.isBefore(registrationOpens)) {
      return "SOON";
    }
    if (now.isBefore(registrationCloses)) {
      return "OPEN";
    }
    if (now.isBefore(ticketsFrom)) {
      return "REVIEW";
    }
    if (now.isBefore(examStarts)) {
      return "TICKETS";
    }
    return now.isBefore(examEnds) ? "EXAM" : "AFTER";
  }

  public boolean open(Instant now) {
    return phase(now).equals("OPEN");
  }
}

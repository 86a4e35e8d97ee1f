package org.oathway.internship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An internship as lists and the head of its case show it.
 *
 * @param supervisorId the supervisor's person; null while none is named
 * @param supervisor the supervisor's name; empty while none is named
 * @param dueOn by when the district registers; null before the office took the intern
 * @param startedOn first day of the year; null before registration
 * @param endsOn last day of the year; null before registration
 */
public record InternshipRow(
    long id,
    State state,
    long personId,
    String name,
    String documentNo,
    String phone,
    long officeId,
    String office,
    long districtId,
    @Nullable Long supervisorId,
    @Nullable String supervisor,
    String motive,
    String cardNo,
    LocalDate appliedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endsOn) {

  public InternshipRow {
    supervisor = supervisor == null ? "" : supervisor;
  }

  /** Whether this person guides it. */
  boolean guidedBy(long person) {
    return person != 0 && supervisorId != null && supervisorId == person;
  }

  /** The year; null before registration. */
  public @Nullable Term term() {
    return startedOn == null || endsOn == null ? null : new Term(startedOn, endsOn);
  }
}

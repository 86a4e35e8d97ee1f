package org.oathway.oath;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty as screens show it.
 *
 * @param code the check-in code; null when not invited
 * @param reason why leave is asked or why the oath was not valid
 * @param documentId the oath sheet; null before
 */
public record DutyRow(
    long id,
    long personId,
    String name,
    String licenceNo,
    String office,
    LocalDate issuedOn,
    LocalDate dueOn,
    OathState state,
    @Nullable Long ceremonyId,
    @Nullable String code,
    String reason,
    int unexcused,
    @Nullable LocalDate swornOn,
    @Nullable Long documentId) {

  /** The state in a word, where a day that has passed is said aloud. */
  public String standing(LocalDate today) {
    boolean late = state != OathState.SWORN && dueOn.isBefore(today);
    return late && state.open() ? "OVERDUE" : state.name();
  }
}

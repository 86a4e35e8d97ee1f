package org.oathway.licence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as everybody concerned sees it.
 *
 * @param dueOn the day by which the next step is due; null when nothing is
 * @param joinedMissing what the district asked for: codes, then its words
 * @param excuse why the municipal bureau opened the gate for this case; empty if it did not
 * @param licenceNo the licence's number; null before approval
 */
public record LicenceCard(
    long id,
    long personId,
    long officeId,
    long districtId,
    LicenceState state,
    String opinion,
    String acceptance,
    LocalDate submittedOn,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate dueOn,
    boolean extended,
    String joinedMissing,
    boolean proposalApprove,
    String proposalReason,
    long proposedBy,
    String excuse,
    String decisionReason,
    @Nullable LocalDate decidedOn,
    @Nullable String licenceNo,
    int planYear,
    String ruleVersion) {

  /** The codes of what is missing. */
  public List<String> missing() {
    return joinedMissing.isEmpty() ? List.of() : List.of(joinedMissing.split("\n")[0].split(","));
  }

  /** The district's words on what is missing. */
  public String missingNote() {
    int line = joinedMissing.indexOf('\n');
    return line < 0 ? "" : joinedMissing.substring(line + 1);
  }
}

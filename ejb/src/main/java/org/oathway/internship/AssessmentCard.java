package org.oathway.internship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at the assessment as those concerned see it.
 *
 * @param grade the supervisor's grade; empty before
 * @param supervisorOpinion empty before it is given
 * @param officeOpinion empty before it is given
 * @param noticeUntil last day of the public notice; null before
 * @param passed null before the decision
 * @param seats the panel, each seat with whether it has scored
 * @param verdict what the scores come to; null while they are sealed
 */
public record AssessmentCard(
    long id,
    int attempt,
    LocalDate appliedOn,
    LocalDate decideBy,
    String summary,
    String grade,
    String supervisorOpinion,
    String officeOpinion,
    boolean hires,
    @Nullable LocalDate interviewOn,
    @Nullable LocalDate noticeUntil,
    @Nullable LocalDate decidedOn,
    @Nullable Boolean passed,
    List<SeatRow> seats,
    @Nullable PanelVerdict verdict) {

  /**
   * A seat of the panel.
   *
   * @param scores null while the scores are sealed
   */
  public record SeatRow(
      long accountId,
      String name,
      boolean scored,
      PanelVerdict.@Nullable Scores scores,
      String note) {}

  public boolean isPapersComplete() {
    return !supervisorOpinion.isEmpty() && !officeOpinion.isEmpty();
  }
}

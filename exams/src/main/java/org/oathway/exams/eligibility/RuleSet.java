package org.oathway.exams.eligibility;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The dated numbers of the eligibility rules. A verdict keeps the version, so that it can be
 * reached again after the rules have changed.
 *
 * @param version of the rulebook, as kept with decisions
 * @param relaxedCounties six-digit codes of the counties with relaxed education
 * @param relaxedBasis what ties a person to such a county
 * @param nextYearGraduates whether students who graduate next year may register
 * @param diplomaDeadline the day of the year by which an expected diploma must be handed in
 */
public record RuleSet(
    String version,
    Set<String> relaxedCounties,
    RelaxedBasis relaxedBasis,
    boolean nextYearGraduates,
    MonthDay diplomaDeadline) {

  public RuleSet {
    relaxedCounties = Set.copyOf(relaxedCounties);
  }

  /** The rules of the Chongqing notice of 2020: its 8 counties and 4 autonomous counties. */
  public static RuleSet chongqing2020() {
    return new RuleSet(
        "CQ-2020",
        Set.of(
            "500229", "500230", "500231", "500233", "500235", "500236", "500237", "500238",
            "500240", "500241", "500242", "500243"),
        RelaxedBasis.EITHER,
        true,
        MonthDay.of(7, 31));
  }

  boolean relaxes(String county) {
    return relaxedCounties.contains(county);
  }

  /** The first deadline day that is neither before graduation nor before the day of judging. */
  LocalDate diplomaDue(LocalDate graduation, LocalDate onDate) {
    LocalDate from = graduation.isAfter(onDate) ? graduation : onDate;
    LocalDate due = diplomaDeadline.atYear(from.getYear());
    return due.isBefore(from) ? diplomaDeadline.atYear(from.getYear() + 1) : due;
  }
}

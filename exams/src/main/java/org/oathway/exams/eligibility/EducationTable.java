package org.oathway.exams.eligibility;

import static org.oathway.exams.eligibility.Conclusion.ELIGIBLE;
import static org.oathway.exams.eligibility.Conclusion.ELIGIBLE_CONDITIONALLY;
import static org.oathway.exams.eligibility.Conclusion.ELIGIBLE_RELAXED;
import static org.oathway.exams.eligibility.Conclusion.NOT_ELIGIBLE;
import static org.oathway.exams.eligibility.Education.BACHELOR_OR_ABOVE;
import static org.oathway.exams.eligibility.Education.DIPLOMA;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The education table of article 6 and the notice, as rows read from top to bottom; the first row
 * that fits decides.
 *
 * <p>An expected graduate is helped by the law bachelor row only: the relaxed education of a county
 * must be held already.
 */
final class EducationTable {

  /** A null column fits anything. */
  private record Row(
      @Nullable Education education,
      @Nullable Boolean law,
      @Nullable Boolean inRelaxedCounty,
      @Nullable Boolean certificateInHand,
      Conclusion conclusion,
      String key) {

    boolean fits(Education held, boolean lawMajor, boolean relaxed, boolean inHand) {
      return (education == null || education == held)
          && (law == null || law == lawMajor)
          && (inRelaxedCounty == null || inRelaxedCounty == relaxed)
          && (certificateInHand == null || certificateInHand == inHand);
    }
  }

  /** What the table says: the conclusion, and the words for it. */
  record Answer(Conclusion conclusion, String key) {}

  private static final String WORD = "eligibility.education.";

  private static final List<Row> ROWS =
      List.of(
          row(BACHELOR_OR_ABOVE, true, null, true, ELIGIBLE, "law.bachelor"),
          row(BACHELOR_OR_ABOVE, true, null, false, ELIGIBLE_CONDITIONALLY, "expected"),
          row(BACHELOR_OR_ABOVE, false, true, true, ELIGIBLE_RELAXED, "relaxed.bachelor"),
          row(BACHELOR_OR_ABOVE, false, true, false, NOT_ELIGIBLE, "relaxed.certificate"),
          row(BACHELOR_OR_ABOVE, false, false, null, NOT_ELIGIBLE, "bachelor.other"),
          row(DIPLOMA, true, true, true, ELIGIBLE_RELAXED, "relaxed.diploma"),
          row(DIPLOMA, true, true, false, NOT_ELIGIBLE, "relaxed.certificate"),
          row(DIPLOMA, true, false, null, NOT_ELIGIBLE, "diploma.elsewhere"),
          row(DIPLOMA, false, null, null, NOT_ELIGIBLE, "diploma.other"),
          row(null, null, null, null, NOT_ELIGIBLE, "below"));

  private EducationTable() {}

  private static Row row(
      @Nullable Education education,
      @Nullable Boolean law,
      @Nullable Boolean relaxed,
      @Nullable Boolean inHand,
      Conclusion conclusion,
      String key) {
    return new Row(education, law, relaxed, inHand, conclusion, WORD + key);
  }

  static Answer ask(Facts facts, boolean relaxed) {
    boolean inHand = facts.standing() == Standing.GRADUATED;
    return ROWS.stream()
        .filter(r -> r.fits(facts.education(), facts.lawMajor(), relaxed, inHand))
        .findFirst()
        .map(r -> new Answer(r.conclusion(), r.key()))
        .orElseThrow();
  }
}

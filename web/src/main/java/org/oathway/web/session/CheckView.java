package org.oathway.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.eligibility.Education;
import org.oathway.exams.eligibility.Exemption;
import org.oathway.exams.eligibility.Facts;
import org.oathway.exams.eligibility.Standing;
import org.oathway.exams.eligibility.Verdict;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;
import org.oathway.session.EligibilityCheck;
import org.oathway.web.shared.Finding;
import org.oathway.web.shared.Verdicts;

/** "May I register?" for anybody: two questions, one verdict with every reason and its article. */
@Named
@RequestScoped
public class CheckView {

  private @Inject EligibilityCheck check;
  private @Inject Districts districts;
  private @Inject Verdicts verdicts;
  private String education = "LAW_BACHELOR";
  private String district = "";
  private @Nullable Verdict verdict;
  private @Nullable List<DistrictRow> areas;

  /** The choices of education and major in one list, as people think of them. */
  public List<String> getEducations() {
    return List.of(
        "LAW_BACHELOR", "OTHER_BACHELOR", "LAW_DIPLOMA", "OTHER_DIPLOMA", "LAW_STUDENT", "BELOW");
  }

  public void judge() {
    verdict = check.judge(facts());
  }

  private Facts facts() {
    Education level =
        switch (education) {
          case "LAW_BACHELOR", "OTHER_BACHELOR", "LAW_STUDENT" -> Education.BACHELOR_OR_ABOVE;
          case "LAW_DIPLOMA", "OTHER_DIPLOMA" -> Education.DIPLOMA;
          default -> Education.BELOW_DIPLOMA;
        };
    boolean student = education.equals("LAW_STUDENT");
    return new Facts(
        level,
        education.startsWith("LAW"),
        student ? Standing.EXPECTED : Standing.GRADUATED,
        student ? verdicts.nextGraduation() : null,
        district,
        district,
        true,
        true,
        true,
        true,
        Set.of(),
        Exemption.NONE,
        List.of());
  }

  public @Nullable Verdict getVerdict() {
    return verdict;
  }

  /** What decides, in the viewer's words: education, and whatever is not met. */
  public List<Finding> getFindings() {
    Verdict judged = verdict;
    return judged == null ? List.of() : verdicts.deciding(judged);
  }

  public List<DistrictRow> getAreas() {
    List<DistrictRow> known = areas;
    if (known == null) {
      known = districts.today();
      areas = known;
    }
    return known;
  }

  public String getEducation() {
    return education;
  }

  public void setEducation(String education) {
    this.education = education;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(@Nullable String district) {
    this.district = district == null ? "" : district;
  }
}

package org.oathway.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.eligibility.Bar;
import org.oathway.exams.eligibility.Education;
import org.oathway.exams.eligibility.Exemption;
import org.oathway.exams.eligibility.Facts;
import org.oathway.exams.eligibility.Standing;
import org.oathway.exams.eligibility.Verdict;
import org.oathway.session.EligibilityCheck;
import org.oathway.web.shared.Finding;
import org.oathway.web.shared.Verdicts;

/** Every question of the decision table for anybody; nothing that is answered is kept. */
@Named
@RequestScoped
public class FullCheckView {

  private @Inject EligibilityCheck check;
  private @Inject Verdicts verdicts;
  private Education education = Education.BACHELOR_OR_ABOVE;
  private boolean lawMajor = true;
  private Standing standing = Standing.GRADUATED;
  private String graduation = "";
  private String hukou = "";
  private String residence = "";
  private boolean national = true;
  private boolean declared = true;
  private Bar[] bars = {};
  private Exemption exemption = Exemption.NONE;
  private @Nullable Verdict verdict;

  public void judge() {
    verdict =
        check.judge(
            new Facts(
                education,
                lawMajor,
                standing,
                day(),
                hukou,
                residence,
                national,
                declared,
                declared,
                declared,
                Set.of(bars),
                exemption,
                List.of()));
  }

  private @Nullable LocalDate day() {
    try {
      return graduation.isBlank() ? null : LocalDate.parse(graduation.strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  public @Nullable Verdict getVerdict() {
    return verdict;
  }

  /** What the verdict rests on, in the viewer's words. */
  public List<Finding> getFindings() {
    Verdict judged = verdict;
    return judged == null ? List.of() : verdicts.findings(judged);
  }

  public Education[] getEducations() {
    return Education.values();
  }

  public Standing[] getStandings() {
    return Standing.values();
  }

  public Bar[] getAllBars() {
    return Bar.values();
  }

  public Exemption[] getExemptions() {
    return Exemption.values();
  }

  public Education getEducation() {
    return education;
  }

  public void setEducation(Education education) {
    this.education = education;
  }

  public boolean isLawMajor() {
    return lawMajor;
  }

  public void setLawMajor(boolean lawMajor) {
    this.lawMajor = lawMajor;
  }

  public Standing getStanding() {
    return standing;
  }

  public void setStanding(Standing standing) {
    this.standing = standing;
  }

  public String getGraduation() {
    return graduation;
  }

  public void setGraduation(String graduation) {
    this.graduation = graduation;
  }

  public String getHukou() {
    return hukou;
  }

  public void setHukou(@Nullable String hukou) {
    this.hukou = hukou == null ? "" : hukou;
  }

  public String getResidence() {
    return residence;
  }

  public void setResidence(@Nullable String residence) {
    this.residence = residence == null ? "" : residence;
  }

  public boolean isNational() {
    return national;
  }

  public void setNational(boolean national) {
    this.national = national;
  }

  public boolean isDeclared() {
    return declared;
  }

  public void setDeclared(boolean declared) {
    this.declared = declared;
  }

  public Bar[] getBars() {
    return bars.clone();
  }

  public void setBars(Bar[] bars) {
    this.bars = bars.clone();
  }

  public Exemption getExemption() {
    return exemption;
  }

  public void setExemption(Exemption exemption) {
    this.exemption = exemption;
  }
}

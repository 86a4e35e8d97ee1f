package org.oathway.exams.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Standing;

/**
 * A registration as it stands when its candidate wants to hand it in: six sections, each saved by
 * itself. Texts are empty, dates null, while not filled in.
 */
public record RegistrationForm(
    Identity identity,
    Study study,
    Set<PaperKind> papers,
    boolean photoAccepted,
    Choice choice,
    Commitment commitment) {

  public RegistrationForm {
    papers = Set.copyOf(papers);
  }

  /** Who it is: name, mobile, address for letters, county of household and of residence. */
  public record Identity(
      String name, String mobile, String address, String hukouCounty, String residenceCounty) {}

  /**
   * What was studied.
   *
   * @param education name of the level; empty while not chosen
   * @param foreignDegree whether it was earned outside the mainland
   */
  public record Study(
      String education,
      String school,
      String major,
      String certificateNo,
      @Nullable LocalDate graduationDate,
      Standing standing,
      boolean foreignDegree) {}

  /**
   * Where to sit.
   *
   * @param relaxedByHukou claims relaxed education by household registration
   * @param relaxedByResidence claims it by residence
   */
  public record Choice(
      String district, String site, boolean relaxedByHukou, boolean relaxedByResidence) {}

  /** What was promised: the commitment, and the separate consent to number and photo (PIPL 29). */
  public record Commitment(boolean promised, boolean consented) {}

  /** Everything that is missing, each at its field; empty when the form is complete. */
  public List<Reason> missing() {
    List<Reason> missing = new ArrayList<>();
    text(missing, "name", identity.name());
    text(missing, "mobile", identity.mobile());
    if (!identity.mobile().isBlank() && !identity.mobile().matches("1[3-9][0-9]{9}")) {
      missing.add(Reason.at("mobile", "registration.mobile.form"));
    }
    text(missing, "address", identity.address());
    text(missing, "hukouCounty", identity.hukouCounty());
    text(missing, "residenceCounty", identity.residenceCounty());
    text(missing, "education", study.education());
    text(missing, "school", study.school());
    text(missing, "major", study.major());
    if (study.standing() == Standing.GRADUATED) {
      text(missing, "certificateNo", study.certificateNo());
    }
    if (study.graduationDate() == null) {
      missing.add(Reason.at("graduationDate", "registration.missing.graduationDate"));
    }
    for (PaperKind paper : papersNeeded()) {
      if (!papers.contains(paper)) {
        missing.add(Reason.at("paper." + paper, "registration.missing.paper." + paper));
      }
    }
    yes(missing, "photo", photoAccepted);
    text(missing, "district", choice.district());
    text(missing, "site", choice.site());
    yes(missing, "promised", commitment.promised());
    if (!commitment.consented()) {
      missing.add(Reason.at("consented", "registration.missing.consented").under("个人信息保护法 第二十九条"));
    }
    return List.copyOf(missing);
  }

  /** The papers this form needs, given what it says. */
  public Set<PaperKind> papersNeeded() {
    EnumSet<PaperKind> needed = EnumSet.of(PaperKind.ID_FRONT, PaperKind.ID_BACK);
    needed.add(
        study.standing() == Standing.GRADUATED ? PaperKind.DIPLOMA : PaperKind.STUDENT_PROOF);
    if (study.foreignDegree()) {
      needed.add(PaperKind.DEGREE_RECOGNITION);
    }
    if (choice.relaxedByHukou()) {
      needed.add(PaperKind.HUKOU_FIRST);
      needed.add(PaperKind.HUKOU_OWN);
    }
    if (choice.relaxedByResidence()) {
      needed.add(PaperKind.RESIDENCE_PERMIT);
    }
    return Collections.unmodifiableSet(needed);
  }

  private static void text(List<Reason> missing, String field, String value) {
    yes(missing, field, !value.isBlank());
  }

  private static void yes(List<Reason> missing, String field, boolean there) {
    if (!there) {
      missing.add(Reason.at(field, "registration.missing." + field));
    }
  }
}

package org.oathway.web.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.eligibility.Bar;
import org.oathway.registration.ChoiceSection;
import org.oathway.registration.EducationSection;
import org.oathway.registration.IdentitySection;
import org.oathway.registration.PromiseSection;

/** The sections of a form as machines send them; what is left out counts as empty. */
public final class SectionBody {

  private SectionBody() {}

  /** Who it is. */
  public record Identity(
      @Nullable String hukou, @Nullable String residence, @Nullable String address) {
    IdentitySection section(long id) {
      return new IdentitySection(id, text(hukou), text(residence), text(address));
    }
  }

  /** What was studied. */
  public record Education(
      @Nullable String education,
      @Nullable String school,
      @Nullable String major,
      boolean lawMajor,
      @Nullable String standing,
      @Nullable String certificateNo,
      @Nullable String graduation,
      @Nullable String chsiCode,
      boolean foreignDegree) {
    EducationSection section(long id) {
      return new EducationSection(
          id,
          text(education),
          text(school),
          text(major),
          lawMajor,
          text(standing),
          text(certificateNo),
          text(graduation),
          text(chsiCode),
          foreignDegree);
    }
  }

  /** Where to be reviewed and where to sit. */
  public record Choice(long districtId, long siteId) {
    ChoiceSection section(long id) {
      return new ChoiceSection(id, districtId, siteId);
    }
  }

  /** What is declared and promised. */
  public record Promise(
      boolean prcNational,
      boolean constitution,
      boolean conduct,
      boolean health,
      @Nullable List<Bar> bars,
      boolean promised,
      boolean consented) {
    PromiseSection section(long id) {
      return new PromiseSection(
          id,
          prcNational,
          constitution,
          conduct,
          health,
          bars == null ? List.of() : bars,
          promised,
          consented);
    }
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}

package org.oathway.web.session;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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
import org.oathway.web.api.Problem;

/** "May this person register?" for machines; nothing of the question is kept. */
@Path("/eligibility-checks")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class EligibilityResource {

  /** The question; what is left out counts as not told, declarations as given. */
  public record Question(
      @Nullable Education education,
      boolean lawMajor,
      @Nullable Standing standing,
      @Nullable LocalDate graduationDate,
      @Nullable String hukouCounty,
      @Nullable String residenceCounty,
      @Nullable Set<Bar> declaredBars,
      @Nullable Exemption exemption) {

    Facts facts() {
      return new Facts(
          education == null ? Education.BELOW_DIPLOMA : education,
          lawMajor,
          standing == null ? Standing.GRADUATED : standing,
          graduationDate,
          hukouCounty == null ? "" : hukouCounty,
          residenceCounty == null ? "" : residenceCounty,
          true,
          true,
          true,
          true,
          declaredBars == null ? Set.of() : declaredBars,
          exemption == null ? Exemption.NONE : exemption,
          List.of());
    }
  }

  private @Inject EligibilityCheck check;

  @POST
  public Verdict judge(@Nullable Question question) {
    if (question == null) {
      throw new BadRequestException("A question is needed.");
    }
    return check.judge(question.facts());
  }
}

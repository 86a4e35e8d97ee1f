package org.oathway.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Verdict;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.organisation.AreaName;
import org.oathway.person.PersonCard;
import org.oathway.platform.CaseStep;

/**
 * A registration as its owner and the officials see it.
 *
 * @param version what a reviewer has seen; an older one is refused
 * @param hukou how the county of the household register is called
 * @param residence how the county of residence is called
 * @param verdict the verdict as it was given at submission; null in a draft
 * @param toMend what the reviewer wants mended
 */
public record RegistrationCard(
    long id,
    int version,
    long sessionId,
    String sessionName,
    PersonCard person,
    String number,
    RegistrationState state,
    String district,
    String site,
    String siteAddress,
    IdentitySection identity,
    AreaName hukou,
    AreaName residence,
    EducationSection education,
    ChoiceSection choice,
    List<PaperRow> papers,
    String photoSha,
    String photoFacts,
    @Nullable Verdict verdict,
    List<Reason> toMend,
    @Nullable Instant submittedAt,
    @Nullable LocalDate dueOn,
    String formHash,
    List<CaseStep> steps) {}

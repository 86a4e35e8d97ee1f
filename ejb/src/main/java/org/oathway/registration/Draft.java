package org.oathway.registration;

import java.util.List;
import java.util.Set;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Verdict;
import org.oathway.exams.registration.PaperKind;
import org.oathway.exams.registration.RegistrationState;

/**
 * A registration while its candidate writes it.
 *
 * @param photoFacts pixels, bytes and ground of the accepted photo; empty while there is none
 * @param papersNeeded which papers the form asks for as it stands
 * @param missing all that is missing before it can be handed in
 * @param toMend what the reviewer wants mended; empty unless returned
 * @param verdict how the rules judge it as it stands
 */
public record Draft(
    long id,
    long sessionId,
    RegistrationState state,
    IdentitySection identity,
    EducationSection education,
    ChoiceSection choice,
    PromiseSection promise,
    List<PaperRow> papers,
    String photoSha,
    String photoFacts,
    Set<PaperKind> papersNeeded,
    List<Reason> missing,
    List<Reason> toMend,
    Verdict verdict) {}

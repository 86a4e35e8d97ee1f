package org.oathway.internship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.CaseStep;

/**
 * All that there is to see of one internship today.
 *
 * @param progress how far the year has come; null before it began
 * @param served days of the year served so far
 * @param onTime for how many log days in a row, up to the newest, entries came in time
 * @param missing all that is missing for the assessment
 * @param earliestEnd the earliest day on which everything can be complete; null before the start
 * @param assessBy the last day to ask for the assessment; null before the start
 * @param steps the history
 * @param assessment the newest attempt, if any
 */
public record CaseFile(
    InternshipRow facts,
    @Nullable Progress progress,
    int served,
    int onTime,
    List<Reason> missing,
    @Nullable LocalDate earliestEnd,
    @Nullable LocalDate assessBy,
    List<CaseStep> steps,
    Optional<AssessmentCard> assessment) {}

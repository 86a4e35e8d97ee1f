package org.oathway.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course as one person sees it.
 *
 * @param enrolled whether the person has a place
 * @param signedInAt when the person came; null before
 * @param credited whether the hours are in the person's ledger
 */
public record MyCourse(
    CourseRow course,
    CourseState state,
    boolean enrolled,
    @Nullable Instant signedInAt,
    @Nullable Instant signedOutAt,
    boolean credited) {}

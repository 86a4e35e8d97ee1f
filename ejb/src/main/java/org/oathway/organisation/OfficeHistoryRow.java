package org.oathway.organisation;

import java.time.Instant;

/** A change of an office: what it was before and what it became. */
public record OfficeHistoryRow(
    Instant at, String actor, String what, String before, String after) {}

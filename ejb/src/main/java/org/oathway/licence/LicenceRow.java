package org.oathway.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An application in a list. */
public record LicenceRow(
    long id,
    long personId,
    String name,
    long officeId,
    String office,
    LicenceState state,
    LocalDate submittedOn,
    @Nullable LocalDate dueOn) {}

package org.oathway.internship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A month's note.
 *
 * @param month its first day
 * @param remark the supervisor's words; empty before
 */
public record NoteRow(
    long id,
    long internshipId,
    String name,
    LocalDate month,
    String report,
    LocalDate reportedOn,
    String remark,
    @Nullable LocalDate remarkedOn) {}

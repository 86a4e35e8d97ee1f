package org.oathway.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A registration in a list.
 *
 * @param number empty while it is a draft
 * @param state name of the state
 * @param education name of the level
 * @param conclusion name of the verdict's conclusion; empty while it is a draft
 * @param again whether it was returned before
 */
public record RegistrationRow(
    long id,
    int version,
    long sessionId,
    String sessionName,
    long personId,
    String name,
    String number,
    String state,
    String district,
    String site,
    String education,
    boolean lawMajor,
    String standing,
    String conclusion,
    @Nullable Instant submittedAt,
    @Nullable LocalDate dueOn,
    boolean again)
    implements Gist {}

package org.oathway.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A registration on a clerk's desk. */
public record DeskRow(
    long id,
    String name,
    String education,
    boolean lawMajor,
    String conclusion,
    @Nullable LocalDate dueOn,
    boolean again)
    implements Gist {}

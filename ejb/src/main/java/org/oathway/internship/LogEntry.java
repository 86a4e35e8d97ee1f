package org.oathway.internship;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A day's work as the intern writes it down.
 *
 * @param day which day
 * @param hours how long
 * @param kind what it was
 * @param matter number or name of the matter; empty when it belongs to none
 * @param ofSupervisor whether the matter is one the supervisor handles in person
 * @param content what happened
 * @param ownWork what the intern did of it
 * @param learning what was learned; may be empty
 */
public record LogEntry(
    LocalDate day,
    BigDecimal hours,
    LogKind kind,
    String matter,
    boolean ofSupervisor,
    String content,
    String ownWork,
    String learning) {}

package org.oathway.seating;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where and when somebody sits an exam: what the road and the to-do list tell of it.
 *
 * @param seat number of the seat in its room
 * @param ticketsFrom from when tickets are given
 * @param resultsBy by when results are published
 */
public record Sitting(
    long sessionId,
    String sessionName,
    String siteName,
    String roomName,
    int seat,
    Instant ticketsFrom,
    Instant examStarts,
    Instant examEnds,
    LocalDate resultsBy) {}

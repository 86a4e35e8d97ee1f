package org.oathway.platform;

import java.time.Instant;

/**
 * One step in the life of a case, as its owner and the officials see it alike.
 *
 * @param at when
 * @param actor who, by name
 * @param role in what role
 * @param state the state the case came to
 * @param note what was said; may be empty
 */
public record CaseStep(Instant at, String actor, String role, String state, String note) {}

package org.oathway.result;

/**
 * A line as it was typed.
 *
 * @param relaxedLine empty: one line for all
 */
public record LineRequest(long sessionId, String line, String relaxedLine) {}

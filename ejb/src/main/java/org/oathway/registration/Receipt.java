package org.oathway.registration;

import java.time.Instant;

/**
 * What the candidate holds in hand after submitting.
 *
 * @param receivedAt the server's receipt, to the second
 * @param formHash SHA-256 of all that was handed in
 */
public record Receipt(long id, String number, Instant receivedAt, String formHash) {}

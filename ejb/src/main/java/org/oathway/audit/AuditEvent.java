package org.oathway.audit;

import java.time.Instant;

/**
 * One audited deed or refusal.
 *
 * @param id its number
 * @param at when
 * @param accountId the account; 0 for the public and the house
 * @param actor the name at that time
 * @param roles the roles at that time, separated by commas
 * @param deed what was done, such as {@code registration.submit}
 * @param object on which object
 * @param outcome {@code DONE}, {@code REFUSED} or {@code FAILED}
 * @param detail reasons or remarks
 * @param address from where
 * @param requestId in which request
 */
public record AuditEvent(
    long id,
    Instant at,
    long accountId,
    String actor,
    String roles,
    String deed,
    String object,
    String outcome,
    String detail,
    String address,
    String requestId) {}

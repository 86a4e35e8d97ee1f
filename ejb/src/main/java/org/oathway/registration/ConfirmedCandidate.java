package org.oathway.registration;

/**
 * A candidate who counts as registered.
 *
 * @param districtId the district that reviewed
 * @param relaxed whether education was relaxed for this candidate's county
 */
public record ConfirmedCandidate(
    long registrationId,
    long personId,
    String number,
    long siteId,
    long districtId,
    boolean relaxed) {}

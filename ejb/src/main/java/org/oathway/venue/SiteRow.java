package org.oathway.venue;

/**
 * A site of a session.
 *
 * @param code two digits, unique in the session
 * @param capacity candidates its rooms hold together
 */
public record SiteRow(
    long id,
    long sessionId,
    String code,
    String name,
    String address,
    long districtId,
    String district,
    int capacity) {}

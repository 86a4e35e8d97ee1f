package org.oathway.organisation;

/**
 * An official's account as administrators see it.
 *
 * @param role the name of its role
 * @param district the district of a clerk or approver; empty otherwise
 */
public record StaffRow(
    long accountId, String name, String role, String district, boolean closed, boolean locked) {}

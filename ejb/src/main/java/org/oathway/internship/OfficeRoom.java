package org.oathway.internship;

/**
 * An office as a person looking for one sees it.
 *
 * @param room how many interns it may still take
 */
public record OfficeRoom(long id, String name, String district, String address, int room) {}

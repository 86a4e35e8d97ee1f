package org.oathway.seating;

/**
 * A room of the plan and how full it is.
 *
 * @param taken seats drawn; 0 before the draw
 */
public record RoomCount(
    String siteCode,
    String siteName,
    String address,
    int number,
    String name,
    int capacity,
    long taken) {}

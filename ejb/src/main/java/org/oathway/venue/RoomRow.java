package org.oathway.venue;

/**
 * A room of a site.
 *
 * @param number its number in the site, from 1
 * @param capacity seats used; at most rows times columns
 */
public record RoomRow(
    long id, long siteId, int number, String name, int rows, int columns, int capacity) {}

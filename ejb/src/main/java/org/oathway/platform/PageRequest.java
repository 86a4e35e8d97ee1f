package org.oathway.platform;

/**
 * Which rows of a list are wanted.
 *
 * @param first index of the first row, from 0
 * @param size rows at most, 1 to 200
 * @param sort name of a sort the list knows; empty for its own order
 * @param ascending direction of the sort
 */
public record PageRequest(int first, int size, String sort, boolean ascending) {

  public PageRequest {
    first = Math.max(0, first);
    size = Math.clamp(size, 1, 200);
  }

  public static PageRequest of(int first, int size) {
    return new PageRequest(first, size, "", true);
  }
}

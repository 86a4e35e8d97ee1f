package org.oathway.registration;

import java.util.List;

/**
 * What waits on a clerk's desk.
 *
 * @param rows the earliest due, at most {@link #SHOWN}: the others move up as these are done
 * @param waiting how many wait in all
 * @param due how many of them are due today or before
 */
public record ReviewQueue(List<DeskRow> rows, int waiting, int due) {

  /** As many as somebody looks through at once. */
  static final int SHOWN = 15;

  public static final ReviewQueue NONE = new ReviewQueue(List.of(), 0, 0);

  public ReviewQueue {
    rows = List.copyOf(rows);
  }
}

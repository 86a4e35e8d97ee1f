package org.oathway.platform;

import java.util.List;

/** One page of a list: its rows and how many rows there are in all. */
public record Page<T>(List<T> rows, long total) {

  public Page {
    rows = List.copyOf(rows);
  }
}

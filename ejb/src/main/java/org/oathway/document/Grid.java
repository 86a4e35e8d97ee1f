package org.oathway.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of labels and values of a paper. Every row is a label and a value, or two such pairs; a
 * photo may stand beside the first rows.
 */
public final class Grid {

  private final List<List<Cell>> rows = new ArrayList<>();
  private byte[] photo = {};
  private int besidePhoto;

  /** A row of one label and one value. */
  public Grid row(String label, String value) {
    return add(Cell.label(label), Cell.value(value));
  }

  /** A row of two pairs. */
  public Grid row(String label, String value, String label2, String value2) {
    return add(Cell.label(label), Cell.value(value), Cell.label(label2), Cell.value(value2));
  }

  /** A row whose values are to be found at a glance. */
  public Grid great(String label, String value) {
    return add(Cell.label(label), Cell.great(value));
  }

  public Grid great(String label, String value, String label2, String value2) {
    return add(Cell.label(label), Cell.great(value), Cell.label(label2), Cell.great(value2));
  }

  /** A row of column names. */
  public Grid head(String... names) {
    return add(List.of(names).stream().map(Cell::label).toArray(Cell[]::new));
  }

  /** A row to be filled by hand: as many empty cells as the head has. */
  public Grid blank(int cells) {
    Cell[] row = new Cell[cells];
    java.util.Arrays.fill(row, Cell.value(""));
    return add(row);
  }

  /** The photo stands to the right of the rows added so far. */
  public Grid photo(byte[] image) {
    photo = image;
    besidePhoto = rows.size();
    return this;
  }

  private Grid add(Cell... cells) {
    rows.add(List.of(cells));
    return this;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  byte[] photo() {
    return photo;
  }

  int besidePhoto() {
    return besidePhoto;
  }
}

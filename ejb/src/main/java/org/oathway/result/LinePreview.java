package org.oathway.result;

import java.util.List;

/**
 * What a line would do, as the officer weighs it.
 *
 * @param lineTenths the line itself, in tenths of a mark
 * @param seated everybody on the sheet, the absent too
 * @param sat those whose score or breach shows that they were there
 * @param bands how many reached how much, by ten marks
 * @param districts by district
 * @param around how many would pass with one line for all, at marks around this line
 */
public record LinePreview(
    int lineTenths,
    int seated,
    int sat,
    int passed,
    List<Band> bands,
    List<DistrictTally> districts,
    List<Band> around) {

  public LinePreview {
    bands = List.copyOf(bands);
    districts = List.copyOf(districts);
    around = List.copyOf(around);
  }

  /** How many at a mark, or from a mark on up to the next band. */
  public record Band(int from, int count) {}

  /** One district's part. */
  public record DistrictTally(String code, String name, String nameEn, int sat, int passed) {

    /** The share that passes, in percent. */
    public int percent() {
      return sat == 0 ? 0 : Math.round(passed * 100f / sat);
    }
  }

  /** The share that passes, in percent. */
  public int percent() {
    return sat == 0 ? 0 : Math.round(passed * 100f / sat);
  }

  /** The longest bar. */
  public int tallest() {
    return bands.stream().mapToInt(Band::count).max().orElse(1);
  }
}

package org.oathway.platform;

import java.util.List;

/**
 * What a dry run found. Nothing is written as long as one fault is left.
 *
 * @param rows how many rows the table has
 */
public record ImportReport(int rows, List<TableFault> faults) {

  public ImportReport {
    faults = List.copyOf(faults);
  }

  public boolean good() {
    return faults.isEmpty() && rows > 0;
  }
}

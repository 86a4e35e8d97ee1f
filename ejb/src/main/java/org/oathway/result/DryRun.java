package org.oathway.result;

import java.util.List;
import org.oathway.exams.Reason;

/**
 * What an import would do. Nothing is kept yet but the file.
 *
 * @param sha the file, to be named at the commit
 * @param rows rows read
 * @param present scores of candidates who sat
 * @param faults every fault of every row; empty when the sheet may be taken
 */
public record DryRun(
    String sha,
    String fileName,
    int rows,
    int present,
    int absent,
    int disciplined,
    List<Reason> faults) {

  public DryRun {
    faults = List.copyOf(faults);
  }

  public boolean clean() {
    return faults.isEmpty();
  }
}

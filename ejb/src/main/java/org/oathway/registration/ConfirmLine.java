package org.oathway.registration;

import java.util.List;
import org.oathway.exams.Reason;

/**
 * What became of one registration among several that were confirmed together.
 *
 * @param against why it was not confirmed; empty when it was
 */
public record ConfirmLine(long id, String number, String name, List<Reason> against) {

  public ConfirmLine {
    against = List.copyOf(against);
  }
}

package org.oathway.registration;

import java.util.List;
import org.oathway.exams.registration.ReturnReason;

/**
 * What a reviewer decided, about the version that was on the screen.
 *
 * @param reasons why it is given back; empty for a pass
 * @param note words for the candidate
 */
public record ReviewRequest(long id, int version, List<ReturnReason> reasons, String note) {

  public ReviewRequest {
    reasons = List.copyOf(reasons);
  }

  public static ReviewRequest pass(long id, int version) {
    return new ReviewRequest(id, version, List.of(), "");
  }
}

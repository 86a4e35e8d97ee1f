package org.oathway.training;

import java.time.Instant;

/** Where a course stands, judged by the clock and its books. */
public enum CourseState {
  /** Places are left and it has not begun. */
  OPEN,
  FULL,
  ONGOING,
  /** Over; its hours are not posted yet. */
  HELD,
  POSTED;

  static CourseState of(CourseRow row, Instant now) {
    if (row.postedAt() != null) {
      return POSTED;
    }
    if (!now.isBefore(row.endsAt())) {
      return HELD;
    }
    if (!now.isBefore(row.startsAt())) {
      return ONGOING;
    }
    return row.left() > 0 ? OPEN : FULL;
  }
}

package org.oathway.training;

import java.time.Duration;
import java.time.Instant;
import org.oathway.platform.Rules;

/**
 * When a course may be entered and left: in from half an hour before, late from a quarter after the
 * start; out from a quarter before the end.
 */
record AttendanceWindow(Instant starts, Instant ends, int beforeMin, int lateMin) {

  private static final Duration OUT_BEFORE = Duration.ofMinutes(15);

  /** What a sign-in at some moment counts as. */
  enum Entry {
    TOO_EARLY,
    ON_TIME,
    LATE,
    OVER
  }

  static AttendanceWindow of(Instant starts, Instant ends, Rules rules) {
    return new AttendanceWindow(
        starts, ends, rules.number("cle.checkin_before_min"), rules.number("cle.late_min"));
  }

  Entry entry(Instant now) {
    if (now.isBefore(opens())) {
      return Entry.TOO_EARLY;
    }
    if (!now.isBefore(ends)) {
      return Entry.OVER;
    }
    return now.isAfter(starts.plus(Duration.ofMinutes(lateMin))) ? Entry.LATE : Entry.ON_TIME;
  }

  Instant opens() {
    return starts.minus(Duration.ofMinutes(beforeMin));
  }

  Instant outFrom() {
    return ends.minus(OUT_BEFORE);
  }

  boolean mayLeave(Instant now) {
    return !now.isBefore(outFrom());
  }
}

package org.oathway.training;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course as everybody sees it.
 *
 * @param tenths the hours it gives, in tenths
 * @param enrolled how many places are taken
 * @param postedAt when its hours were posted; null before
 */
public record CourseRow(
    long id,
    String title,
    Category category,
    Delivery delivery,
    Instant startsAt,
    Instant endsAt,
    String place,
    int capacity,
    int tenths,
    String lecturer,
    @Nullable Instant postedAt,
    long enrolled) {

  static final String SELECT =
      "select new org.oathway.training.CourseRow(c.id, c.title, c.category, c.delivery, c.startsAt,"
          + " c.endsAt, c.place, c.capacity, c.tenths, c.lecturer, c.postedAt, (select count(e)"
          + " from Enrolment e where e.courseId = c.id)) from Course c ";

  public BigDecimal hours() {
    return Hours.of(tenths);
  }

  public long left() {
    return Math.max(0, capacity - enrolled);
  }

  public CourseState state(Instant now) {
    return CourseState.of(this, now);
  }
}

package org.oathway.training;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/**
 * A course to be published.
 *
 * @param hours how many hours of 45 minutes it gives
 */
public record CourseRequest(
    String title,
    Category category,
    Delivery delivery,
    @Nullable LocalDateTime starts,
    @Nullable LocalDateTime ends,
    String place,
    int capacity,
    @Nullable BigDecimal hours,
    String lecturer) {

  private static final int MAX_TITLE = 80;
  private static final int MAX_PLACE = 5000;

  List<Reason> faults(Instant now, ZoneId zone, int minutesPerHour) {
    List<Reason> faults = new ArrayList<>();
    if (title.strip().length() < 2 || title.strip().length() > MAX_TITLE) {
      faults.add(Reason.at("title", "training.title.length", MAX_TITLE));
    }
    if (place.isBlank()) {
      faults.add(Reason.at("place", "training.place.missing"));
    }
    if (lecturer.isBlank()) {
      faults.add(Reason.at("lecturer", "training.lecturer.missing"));
    }
    if (capacity < 1 || capacity > MAX_PLACE) {
      faults.add(Reason.at("capacity", "training.capacity.range", MAX_PLACE));
    }
    if (starts == null || starts.atZone(zone).toInstant().isBefore(now)) {
      faults.add(Reason.at("starts", "training.starts.past"));
    }
    if (ends == null || (starts != null && !ends.isAfter(starts))) {
      faults.add(Reason.at("ends", "training.ends.before"));
    } else if (starts != null) {
      faults.addAll(measure(starts, ends, minutesPerHour));
    }
    return faults;
  }

  /** A course cannot give more hours than it lasts. */
  private List<Reason> measure(LocalDateTime from, LocalDateTime to, int minutesPerHour) {
    int most = (int) (Duration.between(from, to).toMinutes() * 10 / minutesPerHour);
    int asked = hours == null ? 0 : Hours.tenths(hours);
    return asked < 5 || asked > most
        ? List.of(
            Reason.at("hours", "training.hours.range", Hours.of(5).toPlainString(), Hours.of(most)))
        : List.of();
  }
}

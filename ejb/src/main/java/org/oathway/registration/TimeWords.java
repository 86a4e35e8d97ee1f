package org.oathway.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.oathway.exams.Reason;

/** Writes the moments in a reason as people read them, in the time of the city. */
final class TimeWords {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private TimeWords() {}

  static List<Reason> plain(List<Reason> reasons, ZoneId zone) {
    return reasons.stream()
        .map(
            r ->
                new Reason(
                    r.field(),
                    r.key(),
                    r.args().stream().map(arg -> plain(arg, zone)).toList(),
                    r.article()))
        .toList();
  }

  private static String plain(String arg, ZoneId zone) {
    try {
      return SECONDS.format(Instant.parse(arg).atZone(zone));
    } catch (DateTimeParseException noMoment) {
      return arg;
    }
  }
}

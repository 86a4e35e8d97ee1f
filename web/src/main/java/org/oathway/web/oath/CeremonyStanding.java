package org.oathway.web.oath;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.oathway.oath.CeremonyRow;

/** Where a ceremony stands by the calendar alone. */
public enum CeremonyStanding {
  PLANNED,
  TODAY,
  HELD;

  static CeremonyStanding of(CeremonyRow ceremony, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    LocalDate on = LocalDate.ofInstant(ceremony.startsAt(), zone);
    if (on.equals(today)) {
      return TODAY;
    }
    return on.isBefore(today) ? HELD : PLANNED;
  }
}

package org.oathway.web.oath;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.oathway.oath.CeremonyRow;
import org.oathway.oath.DutyRow;
import org.oathway.oath.OathState;

/** The one thing a person who owes the oath has to know or do now. */
public enum NextStep {
  /** To wait for an invitation. */
  DUE,
  /** To wait for one, past the day it was due. */
  OVERDUE,
  /** To say whether one comes. */
  INVITED,
  /** To come on the day. */
  CONFIRMED,
  /** To be let in by the code, today. */
  TODAY,
  LEAVE_REQUESTED,
  CHECKED_IN,
  /** To wait until the ceremony that is over is marked. */
  PASSED,
  SWORN,
  INVALID;

  static NextStep of(DutyRow duty, @Nullable CeremonyRow ceremony, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return switch (duty.state()) {
      case DUE -> valueOf(duty.standing(today));
      case INVALID -> INVALID;
      case CHECKED_IN -> CHECKED_IN;
      case SWORN -> SWORN;
      case INVITED, CONFIRMED, LEAVE_REQUESTED -> {
        if (ceremony == null || now.isBefore(ceremony.startsAt())) {
          yield ahead(duty.state(), ceremony, today, zone);
        }
        boolean over = LocalDate.ofInstant(ceremony.startsAt(), zone).isBefore(today);
        yield over || duty.state() == OathState.LEAVE_REQUESTED ? PASSED : TODAY;
      }
    };
  }

  private static NextStep ahead(
      OathState state, @Nullable CeremonyRow ceremony, LocalDate today, ZoneId zone) {
    boolean day = ceremony != null && LocalDate.ofInstant(ceremony.startsAt(), zone).equals(today);
    return day && state == OathState.CONFIRMED ? TODAY : valueOf(state.name());
  }

  /** Whether the code for the door is wanted. */
  boolean opensTheDoor() {
    return this == CONFIRMED || this == TODAY;
  }

  /** Whether one may still answer the invitation. */
  boolean answerable() {
    return this == INVITED || this == LEAVE_REQUESTED;
  }
}

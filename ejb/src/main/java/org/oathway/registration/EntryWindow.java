package org.oathway.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.oathway.exams.registration.RegistrationWindow;
import org.oathway.platform.Rulebook;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** When a session takes registrations, with the days of grace of the rulebook of its first day. */
@Dependent
class EntryWindow {

  @Inject private Sessions sessions;
  @Inject private Rulebook rulebook;
  @Inject private java.time.Clock clock;

  RegistrationWindow of(long sessionId) {
    SessionCard session = sessions.card(sessionId);
    ZoneId zone = clock.getZone();
    LocalDate first = LocalDate.ofInstant(session.registrationOpens(), zone);
    int days = rulebook.at(first).number("exam.resubmit_days");
    return new RegistrationWindow(
        session.registrationOpens(),
        session.registrationCloses().minusSeconds(1),
        Duration.ofDays(days));
  }
}

package org.oathway.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.registration.RegistrationRow;
import org.oathway.registration.Registrations;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** The candidate's registrations, and the sessions that could be next. */
@Named
@RequestScoped
public class MyRegistrationsView {

  private @Inject Registrations registrations;
  private @Inject Sessions sessions;
  private @Inject Clock clock;
  private @Nullable List<RegistrationRow> rows;

  public List<RegistrationRow> getRows() {
    List<RegistrationRow> known = rows;
    if (known == null) {
      known = registrations.mine();
      rows = known;
    }
    return known;
  }

  /** Sessions open today for which there is no living registration. */
  public List<SessionCard> getOpen() {
    return sessions.published().stream()
        .filter(session -> session.open(clock.instant()))
        .filter(session -> getRows().stream().noneMatch(row -> lives(row, session.id())))
        .toList();
  }

  private static boolean lives(RegistrationRow row, long session) {
    return row.sessionId() == session && !List.of("CANCELLED", "REJECTED").contains(row.state());
  }
}

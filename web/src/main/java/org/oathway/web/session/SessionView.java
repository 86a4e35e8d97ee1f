package org.oathway.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;
import org.oathway.venue.SiteRow;
import org.oathway.venue.Venues;

/** Sessions for the public: the one that counts now, the list, and each with its sites. */
@Named
@RequestScoped
public class SessionView {

  private @Inject Sessions sessions;
  private @Inject Venues venues;
  private @Inject Clock clock;
  private long id;
  private @Nullable SessionCard card;
  private List<SessionCard> all = List.of();
  private List<SiteRow> sites = List.of();
  private Map<Long, Integer> left = Map.of();
  private boolean asked;

  public void list() {
    all = sessions.published();
  }

  public void load() {
    card = sessions.card(id);
    sites = venues.sites(id);
    left = venues.placesLeftIn(id);
    asked = true;
  }

  /** The session the front page speaks of; null when there is none. */
  public @Nullable SessionCard getCurrent() {
    if (!asked) {
      card = sessions.current().orElse(null);
      asked = true;
    }
    return card;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public String phase(SessionCard session) {
    return session.phase(clock.instant());
  }

  /** What the countdown runs to: the next border of the session; null after the exam. */
  public @Nullable Instant next(SessionCard session) {
    return switch (phase(session)) {
      case "SOON" -> session.registrationOpens();
      case "OPEN" -> session.registrationCloses();
      case "REVIEW", "TICKETS" -> session.examStarts();
      default -> null;
    };
  }

  public int left(SiteRow site) {
    return left.getOrDefault(site.id(), 0);
  }

  public List<SessionCard> getAll() {
    return all;
  }

  public List<SiteRow> getSites() {
    return sites;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}

package org.oathway.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.oathway.exams.Reason;

/**
 * Moves the clock of a demonstration forward, so that a one-year internship can be shown in five
 * minutes. Outside demo mode the possibility does not exist: the deed answers as if it were
 * unknown. Time never runs backwards, here as elsewhere.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemoClock {

  /** Told after the clock was moved, so that what waits for a date can happen at once. */
  public record Moved(LocalDate to) {}

  private static final int MAX_YEARS = 20;

  @PersistenceContext private EntityManager em;
  @Inject private Settings settings;
  @Inject private Clocks clocks;
  @Inject private Clock clock;
  @Inject private Event<Moved> moved;

  @PostConstruct
  void remember() {
    read();
  }

  /** Another node may have moved it. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @PermitAll
  public void read() {
    if (!settings.demo()) {
      return;
    }
    List<?> kept = em.createNativeQuery("select ahead_seconds from demo_clock").getResultList();
    if (!kept.isEmpty()) {
      clocks.movable().runAheadBy(Duration.ofSeconds(((Number) kept.getFirst()).longValue()));
    }
  }

  /** Moves the clock to the morning (9:00) of a later day, at most 20 years ahead. */
  @RolesAllowed("ADMIN")
  @Audited("platform.moveClock")
  public Outcome<LocalDate> moveTo(LocalDate day) {
    if (!settings.demo()) {
      throw DeedFailed.notFound("demo clock", "");
    }
    ZonedDateTime now = ZonedDateTime.now(clock);
    ZonedDateTime then = ZonedDateTime.of(day, LocalTime.of(9, 0), now.getZone());
    if (!day.isAfter(now.toLocalDate()) || day.isAfter(now.toLocalDate().plusYears(MAX_YEARS))) {
      return Outcome.refused(Reason.at("day", "platform.clock.onlyForward", now.toLocalDate()));
    }
    long jump = Duration.between(now, then).plusMillis(999).toSeconds();
    em.createNativeQuery("update demo_clock set ahead_seconds = ahead_seconds + ?1")
        .setParameter(1, jump)
        .executeUpdate();
    read();
    moved.fire(new Moved(day));
    return Outcome.done(day);
  }
}

package org.oathway.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts failures by place and address, and says when somebody should slow down: 20 failures within
 * five minutes of real time. Success costs nothing. Kept in memory: it slows guessing, the lock of
 * an account is kept in the database.
 */
@ApplicationScoped
public class Guessing {

  private static final int LIMIT = 20;
  private static final int PLACES = 50_000;
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

  /** Whether this address has failed too often at this place. */
  public boolean tooMany(String place, String address) {
    Deque<Instant> kept = failures.get(place + ' ' + address);
    if (kept == null) {
      return false;
    }
    synchronized (kept) {
      forget(kept);
      return kept.size() >= LIMIT;
    }
  }

  /** How long until this address may try again at this place. */
  public Duration pause(String place, String address) {
    Deque<Instant> kept = failures.get(place + ' ' + address);
    if (kept == null) {
      return Duration.ZERO;
    }
    synchronized (kept) {
      forget(kept);
      return kept.size() < LIMIT
          ? Duration.ZERO
          : Duration.between(Instant.now(), kept.getFirst().plus(WINDOW));
    }
  }

  public void failed(String place, String address) {
    if (failures.size() > PLACES) {
      failures.clear();
    }
    Deque<Instant> kept = failures.computeIfAbsent(place + ' ' + address, k -> new ArrayDeque<>());
    synchronized (kept) {
      forget(kept);
      kept.addLast(Instant.now());
    }
  }

  private static void forget(Deque<Instant> kept) {
    Instant horizon = Instant.now().minus(WINDOW);
    while (!kept.isEmpty() && kept.getFirst().isBefore(horizon)) {
      kept.removeFirst();
    }
  }
}

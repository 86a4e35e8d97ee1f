package org.oathway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Hands out the one clock of the house. */
@ApplicationScoped
class Clocks {

  private final OathwayClock clock = new OathwayClock();

  @Produces
  @ApplicationScoped
  Clock theClock() {
    return clock;
  }

  OathwayClock movable() {
    return clock;
  }
}

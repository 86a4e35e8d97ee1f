package org.oathway.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time that counts: the server's, in Chongqing's zone. In demo mode it runs ahead of the real
 * time by as much as an administrator has moved it.
 */
class OathwayClock extends Clock {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock real;
  private volatile Duration ahead = Duration.ZERO;

  OathwayClock() {
    this(Clock.system(ZONE));
  }

  OathwayClock(Clock real) {
    this.real = real;
  }

  void runAheadBy(Duration much) {
    ahead = much;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    OathwayClock other = new OathwayClock(real.withZone(zone));
    other.ahead = ahead;
    return other;
  }
}

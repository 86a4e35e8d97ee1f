package org.oathway.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.oathway.platform.Settings;

/** The strip on every page of a demonstration: nothing here is real, and this is its date. */
@Named("demo")
@ApplicationScoped
public class DemoStrip {

  private @Inject Settings settings;
  private @Inject Clock clock;

  public boolean isOn() {
    return settings.demo();
  }

  /** The server's time, in a demonstration the time it lives in. */
  public Instant getNow() {
    return clock.instant();
  }
}

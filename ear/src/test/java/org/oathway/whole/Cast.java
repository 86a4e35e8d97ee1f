package org.oathway.whole;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Everybody who plays a part in a long journey, each with a browser of their own. */
final class Cast {
  private final Supplier<Actor> newcomer;
  private final Map<String, Actor> actors = new HashMap<>();

  Cast(Supplier<Actor> newcomer) {
    this.newcomer = newcomer;
  }

  /** The holder of a demo account, signed in at the first use. */
  Actor as(String login) {
    return actors.computeIfAbsent(login, name -> newcomer.get().signsIn(name));
  }

  /** Somebody who is not signed in. */
  Actor stranger() {
    return actors.computeIfAbsent("", name -> newcomer.get());
  }

  /** The one whose way it is. */
  Actor hero() {
    return actors.computeIfAbsent("hero", name -> newcomer.get());
  }

  /** The administrator moves the demonstration's clock to the morning of a day. */
  void dayIs(LocalDate day) {
    as("admin")
        .opens("/platform/clock")
        .fills("clock:day", day.toString())
        .presses("clock:move")
        .sees(day.toString());
  }
}

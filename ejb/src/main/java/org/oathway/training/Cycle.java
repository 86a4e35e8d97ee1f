package org.oathway.training;

import java.time.LocalDate;
import java.time.MonthDay;
import org.oathway.platform.Rules;

/**
 * A training year, named by the year it starts in: 2026 runs from 1 July 2026 to 30 June 2027.
 *
 * @param year its name
 */
public record Cycle(int year, LocalDate first, LocalDate last) {

  /** The cycle a day lies in. */
  public static Cycle of(LocalDate day, Rules rules) {
    MonthDay start = start(rules);
    return at(day.isBefore(start.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear(), start);
  }

  /** The cycle of this name. */
  public static Cycle named(int year, Rules rules) {
    return at(year, start(rules));
  }

  private static Cycle at(int year, MonthDay start) {
    return new Cycle(year, start.atYear(year), start.atYear(year + 1).minusDays(1));
  }

  private static MonthDay start(Rules rules) {
    return MonthDay.parse("--" + rules.text("cle.period_start"));
  }
}

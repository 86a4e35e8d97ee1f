package org.oathway.exams.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oathway.exams.registration.RegistrationState;

/**
 * How many took part.
 *
 * @param registered handed in a form (drafts are not counted)
 * @param confirmed count as registered (确认报名)
 * @param sat were there
 * @param passed reached the line, and the pass stands
 */
public record Turnout(int registered, int confirmed, int sat, int passed) {

  /** Nobody. */
  public static final Turnout NONE = new Turnout(0, 0, 0, 0);

  /**
   * One registration.
   *
   * @param district six-digit code
   */
  public record Case(String district, RegistrationState state) {}

  /** Counts by district, in the order of codes. */
  public static Map<String, Turnout> byDistrict(List<Case> cases) {
    Map<String, Turnout> counts = new TreeMap<>();
    cases.forEach(one -> counts.merge(one.district(), of(one.state()), Turnout::plus));
    return counts;
  }

  /** The sum of all districts. */
  public static Turnout total(Map<String, Turnout> byDistrict) {
    return byDistrict.values().stream().reduce(NONE, Turnout::plus);
  }

  /** The share of the confirmed who sat, in hundredths of a percent, rounded; 0 of nobody. */
  public int attendance() {
    return confirmed == 0 ? 0 : (int) Math.round(sat * 10_000.0 / confirmed);
  }

  private Turnout plus(Turnout other) {
    return new Turnout(
        registered + other.registered,
        confirmed + other.confirmed,
        sat + other.sat,
        passed + other.passed);
  }

  private static Turnout of(RegistrationState state) {
    return new Turnout(
        state == RegistrationState.DRAFT ? 0 : 1,
        state.counted() ? 1 : 0,
        state.sat() ? 1 : 0,
        state.passed() ? 1 : 0);
  }
}

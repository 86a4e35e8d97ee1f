package org.oathway.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.Rules;

/**
 * What a cycle asks of one practitioner, in tenths of hours. Who was licensed less than six months
 * before the cycle's end owes half, less than two months nothing; from 60 years half, from 65
 * nothing. Where both apply, the lesser counts, not the product.
 *
 * @param why the reason for this share, as a message key's last word
 */
public record Requirement(int total, int ethics, int politics, int live, Why why) {

  private static final long FULL_MONTHS = 6;
  private static final long HALF_MONTHS = 2;
  private static final int HALF_AGE = 60;
  private static final int EXEMPT_AGE = 65;

  /** Why somebody owes this share; in the order of what they ask, most first. */
  public enum Why {
    FULL(2),
    HALF_NEW(1),
    HALF_AGE(1),
    NONE_NEW(0),
    NONE_AGE(0),
    NOT_LICENSED(0);

    private final int halves;

    Why(int halves) {
      this.halves = halves;
    }
  }

  /**
   * What the cycle asks.
   *
   * @param licensedOn first licensed; null when not (yet) licensed
   * @param birth the age counts that is reached on the cycle's first day
   */
  public static Requirement of(
      Rules rules, Cycle cycle, @Nullable LocalDate licensedOn, LocalDate birth) {
    Why byLicence = byLicence(cycle, licensedOn);
    Why byAge = byAge(cycle, birth);
    Why why = byAge.halves < byLicence.halves ? byAge : byLicence;
    return new Requirement(
        share(rules, "cle.total", why),
        share(rules, "cle.ethics", why),
        share(rules, "cle.politics", why),
        share(rules, "cle.live", why),
        why);
  }

  private static Why byLicence(Cycle cycle, @Nullable LocalDate licensedOn) {
    if (licensedOn == null || licensedOn.isAfter(cycle.last())) {
      return Why.NOT_LICENSED;
    }
    long months = ChronoUnit.MONTHS.between(licensedOn, cycle.last().plusDays(1));
    return months >= FULL_MONTHS ? Why.FULL : months >= HALF_MONTHS ? Why.HALF_NEW : Why.NONE_NEW;
  }

  private static Why byAge(Cycle cycle, LocalDate birth) {
    int age = Period.between(birth, cycle.first()).getYears();
    return age >= EXEMPT_AGE ? Why.NONE_AGE : age >= HALF_AGE ? Why.HALF_AGE : Why.FULL;
  }

  private static int share(Rules rules, String key, Why why) {
    return rules.number(key) * 10 * why.halves / 2;
  }

  public BigDecimal totalHours() {
    return Hours.of(total);
  }

  public BigDecimal ethicsHours() {
    return Hours.of(ethics);
  }

  public BigDecimal politicsHours() {
    return Hours.of(politics);
  }

  public BigDecimal liveHours() {
    return Hours.of(live);
  }
}

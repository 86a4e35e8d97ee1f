package org.oathway.internship;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.platform.Rules;

/**
 * When a log entry may be written and what it must hold: within the year, not of the future, within
 * 30 days of its day; after 7 days it is marked late. A day has 24 hours, whatever its entries say.
 */
final class LogRules {

  /** So many entries may be confirmed by one click; more would not be read. */
  static final int BULK = 20;

  /** So many entries may be handed in at once. */
  static final int BATCH = 100;

  static final BigDecimal DAY = BigDecimal.valueOf(24);
  static final int LONGEST = 4000;
  private static final int LONGEST_MATTER = 60;
  private static final BigDecimal LEAST_HOURS = new BigDecimal("0.5");
  private static final String ARTICLE = "实习日志要求";

  private LogRules() {}

  /**
   * All that speaks against an entry.
   *
   * @param otherHours hours the day's other entries already claim
   * @param term the year; entries after its end make up what is missing
   */
  static List<Reason> faults(
      LogEntry entry, Term term, LocalDate today, BigDecimal otherHours, Rules rules) {
    List<Reason> faults = new ArrayList<>();
    int lock = rules.number("intern.lock_days");
    if (entry.day().isAfter(today)) {
      faults.add(Reason.at("day", "internship.log.future", today));
    } else if (entry.day().isBefore(term.start())) {
      faults.add(Reason.at("day", "internship.log.beforeStart", term.start()).under(ARTICLE));
    } else if (entry.day().plusDays(lock).isBefore(today)) {
      faults.add(Reason.at("day", "internship.log.locked", lock).under(ARTICLE));
    }
    if (entry.hours().compareTo(LEAST_HOURS) < 0 || entry.hours().compareTo(DAY) > 0) {
      faults.add(Reason.at("hours", "internship.log.hoursRange", LEAST_HOURS, DAY));
    } else if (entry.hours().add(otherHours).compareTo(DAY) > 0) {
      faults.add(Reason.at("hours", "internship.log.dayFull", plain(otherHours), DAY));
    }
    int least = rules.number("intern.log_chars");
    int length = length(entry.content());
    if (length < least) {
      faults.add(Reason.at("content", "internship.log.short", least, length).under(ARTICLE));
    }
    if (entry.ownWork().isBlank()) {
      faults.add(Reason.at("ownWork", "internship.log.ownWorkMissing"));
    }
    tooLong(faults, "content", entry.content(), LONGEST);
    tooLong(faults, "ownWork", entry.ownWork(), LONGEST);
    tooLong(faults, "learning", entry.learning(), LONGEST);
    tooLong(faults, "matter", entry.matter(), LONGEST_MATTER);
    if (entry.ofSupervisor() && entry.matter().isBlank()) {
      faults.add(Reason.at("matter", "internship.log.whichMatter"));
    }
    return faults;
  }

  /** Whether an entry comes later than the rulebook allows without a mark. */
  static boolean late(LocalDate day, LocalDate today, Rules rules) {
    return day.plusDays(rules.number("intern.log_days")).isBefore(today);
  }

  /** Which part of all entries some are, 0 to 1. */
  static BigDecimal share(int some, int all) {
    return all == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), 4, RoundingMode.DOWN);
  }

  /** Characters as people count them. */
  static int length(String text) {
    String stripped = text.strip();
    return stripped.codePointCount(0, stripped.length());
  }

  private static void tooLong(List<Reason> faults, String field, String text, int most) {
    int length = length(text);
    if (length > most) {
      faults.add(Reason.at(field, "internship.tooLong", most, length));
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}

package org.oathway.internship;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.Rules;

/**
 * How far an internship has come by its confirmed log entries and its central training, against the
 * least numbers of the rulebook.
 *
 * @param lines each item with what is done and what is needed
 * @param testScore the best result of the central training's test; -1 when not taken
 * @param testPass what the test asks for
 * @param otherShare which part of the entries is of no particular kind, 0 to 1
 * @param otherMax how large that part may be
 */
public record Progress(
    List<Line> lines, int testScore, int testPass, BigDecimal otherShare, BigDecimal otherMax) {

  static final String ARTICLE = "实习考核要求";

  /**
   * One item.
   *
   * @param item what
   * @param done how much is done
   * @param needed how much is needed
   */
  public record Line(Item item, int done, int needed) {
    public boolean isEnough() {
      return done >= needed;
    }

    public int missing() {
      return Math.max(0, needed - done);
    }
  }

  public Progress {
    lines = List.copyOf(lines);
  }

  static Progress of(List<LogFact> confirmed, int trainingHours, int testScore, Rules rules) {
    Map<Item, Integer> done = new EnumMap<>(Item.class);
    Set<Object> days = new HashSet<>();
    Set<String> matters = new HashSet<>();
    Set<String> own = new HashSet<>();
    int other = 0;
    for (LogFact fact : confirmed) {
      days.add(fact.day());
      if (!fact.matter().isBlank()) {
        matters.add(fact.matter().strip());
        if (fact.ofSupervisor()) {
          own.add(fact.matter().strip());
        }
      }
      if (fact.kind() == LogKind.OTHER) {
        other++;
      }
      Item counted = countedAs(fact.kind());
      if (counted != null) {
        done.merge(counted, 1, Integer::sum);
      }
    }
    done.put(Item.DAYS, days.size());
    done.put(Item.MATTERS, matters.size());
    done.put(Item.OWN, own.size());
    done.put(Item.TRAINING, trainingHours);
    List<Line> lines =
        Arrays.stream(Item.values())
            .map(item -> new Line(item, done.getOrDefault(item, 0), rules.number(item.rule())))
            .toList();
    return new Progress(
        lines,
        testScore,
        rules.number("intern.training_pass"),
        LogRules.share(other, confirmed.size()),
        rules.decimal("intern.other_ratio_max"));
  }

  private static @Nullable Item countedAs(LogKind kind) {
    return switch (kind) {
      case RECEPTION -> Item.RECEPTIONS;
      case DOCUMENT -> Item.DOCUMENTS;
      case MANDATE -> Item.MANDATES;
      case HEARING -> Item.HEARINGS;
      case MEDIATION -> Item.MEDIATION;
      case PUBLICITY -> Item.PUBLICITY;
      case AID -> Item.AID;
      case ARCHIVE -> Item.ARCHIVE;
      case INVESTIGATION, FILING, TRAINING, OTHER -> null;
    };
  }

  /** All that is missing, each with how much; empty when the year holds what it must. */
  public List<Reason> missing() {
    List<Reason> missing = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isEnough()) {
        missing.add(
            Reason.of(
                "internship.missing." + line.item(),
                ARTICLE,
                line.missing(),
                line.done(),
                line.needed()));
      }
    }
    if (testScore < testPass) {
      missing.add(Reason.of("internship.missing.TEST", ARTICLE, testPass, Math.max(0, testScore)));
    }
    if (otherShare.compareTo(otherMax) > 0) {
      missing.add(
          Reason.of("internship.missing.OTHER", ARTICLE, percent(otherShare), percent(otherMax)));
    }
    return missing;
  }

  public boolean isComplete() {
    return missing().isEmpty();
  }

  /** One item's line. */
  public Line line(Item item) {
    return lines.get(item.ordinal());
  }

  /** The log days still missing. */
  int missingDays() {
    return line(Item.DAYS).missing();
  }

  private static int percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
  }
}

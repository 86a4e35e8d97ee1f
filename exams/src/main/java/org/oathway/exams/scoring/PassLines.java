package org.oathway.exams.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/**
 * The pass line of an exam, and the lower one, where there is one, for candidates with relaxed
 * education. Set by the municipal bureau after marking.
 *
 * @param lineTenths tenths of a mark; whoever has as much has passed
 * @param relaxedTenths the same for the relaxed counties, not above the other; null: one line for
 *     all
 */
public record PassLines(int lineTenths, @Nullable Integer relaxedTenths) {

  /** Why these lines cannot be set, for a paper of this many whole marks; empty when they can. */
  public List<Reason> refusals(int maximum) {
    return Stream.of(
            lineTenths <= 0 || lineTenths > maximum * 10
                ? Reason.at("line", "scoring.line.range", maximum)
                : null,
            relaxedTenths != null && (relaxedTenths <= 0 || relaxedTenths > lineTenths)
                ? Reason.at("relaxedLine", "scoring.line.relaxed")
                : null)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What the lines make of a score. */
  public Grade judge(Score score, boolean relaxed) {
    return judge(score.totalTenths(), score.presence(), relaxed);
  }

  private Grade judge(int totalTenths, Presence presence, boolean relaxed) {
    int line = relaxed && relaxedTenths != null ? relaxedTenths : lineTenths;
    return switch (presence) {
      case ABSENT -> Grade.ABSENT;
      case DISCIPLINED -> Grade.VOID;
      case PRESENT -> totalTenths >= line ? Grade.PASSED : Grade.FAILED;
    };
  }

  /**
   * One candidate as the line sees them.
   *
   * @param district six-digit code
   * @param relaxed whether admitted with relaxed education
   */
  public record Mark(String district, boolean relaxed, int totalTenths, Presence presence) {}

  /** How many sat, and how many of them pass. */
  public record Tally(int sat, int passed) {
    Tally plus(Tally other) {
      return new Tally(sat + other.sat, passed + other.passed);
    }
  }

  /**
   * What a line would do.
   *
   * @param byDistrict in the order of codes
   * @param byBand candidates by whole tens of marks reached (0, 10, 20 …), only those who sat
   */
  public record Simulation(
      Tally all, Map<String, Tally> byDistrict, Map<Integer, Integer> byBand) {}

  /**
   * Tries the lines on everybody's marks.
   *
   * @param relaxedTenths null: one line for all
   */
  public static Simulation simulate(
      List<Mark> marks, int lineTenths, @Nullable Integer relaxedTenths) {
    PassLines lines = new PassLines(lineTenths, relaxedTenths);
    Map<String, Tally> byDistrict = new TreeMap<>();
    Map<Integer, Integer> byBand = new TreeMap<>();
    for (Mark mark : marks) {
      Tally tally = lines.tally(mark);
      byDistrict.merge(mark.district(), tally, Tally::plus);
      if (mark.presence() == Presence.PRESENT) {
        byBand.merge(mark.totalTenths() / 100 * 10, 1, Integer::sum);
      }
    }
    Tally all = byDistrict.values().stream().reduce(new Tally(0, 0), Tally::plus);
    return new Simulation(all, byDistrict, byBand);
  }

  private Tally tally(Mark mark) {
    Grade grade = judge(mark.totalTenths(), mark.presence(), mark.relaxed());
    return new Tally(mark.presence() == Presence.ABSENT ? 0 : 1, grade == Grade.PASSED ? 1 : 0);
  }

  /**
   * How many would pass at each whole mark as the one line for all, from 1 to the maximum.
   *
   * @return keys are whole marks
   */
  public static Map<Integer, Integer> curve(List<Mark> marks, int maximum) {
    return IntStream.rangeClosed(1, maximum)
        .boxed()
        .collect(
            Collectors.toMap(
                mark -> mark,
                mark -> simulate(marks, mark * 10, null).all().passed(),
                (a, b) -> a,
                TreeMap::new));
  }
}

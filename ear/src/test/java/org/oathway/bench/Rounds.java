package org.oathway.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.oathway.whole.Visitor;

/** Rounds of a page in turns with rounds of its limit, both warmed up before. */
record Rounds(List<Round> ours, List<Round> limit) {
  private static final int ROUNDS = 5;
  private static final double SECONDS = 3;
  private static final double WARM_UP = 20;

  static Rounds of(List<Visitor> visitors, String path, String limitPath)
      throws InterruptedException, ExecutionException {
    Rounds rounds = new Rounds(new ArrayList<>(), new ArrayList<>());
    Round.of(visitors, limitPath, WARM_UP / 4);
    Round.of(visitors, path, WARM_UP);
    for (int round = 1; round <= ROUNDS; round++) {
      rounds.limit.add(Round.of(visitors, limitPath, SECONDS));
      rounds.ours.add(Round.of(visitors, path, SECONDS));
      System.out.printf(
          "%s, round %d: %s; %s: %s%n",
          path, round, rounds.ours.getLast(), limitPath, rounds.limit.getLast());
    }
    return rounds;
  }

  Ratio atMost(double goal, String name, ToDoubleFunction<Round> what) {
    return new Ratio(name, median(ours, what), median(limit, what), "ms", goal, true);
  }

  Ratio reported(String name, ToDoubleFunction<Round> what) {
    return Ratio.reported(name, median(ours, what), median(limit, what), "ms");
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> what) {
    return Ratio.median(rounds.stream().map(what::applyAsDouble).toList());
  }
}

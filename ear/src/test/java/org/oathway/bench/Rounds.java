package org.oathway.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.oathway.whole.Visitor;

/** Rounds of a page in turns with rounds of its limit. */
record Rounds(List<Round> ours, List<Round> limit) {
  private static final int ROUNDS = 5;
  private static final double SECONDS = 3;
  private static final int WARM_UP_SECONDS = 5;
  private static final int WARM_UP_MOST = 18;

  /** Asks for a page until that makes it no faster any more, as the compiler learns its ways. */
  static void warmUp(List<Visitor> visitors, String path)
      throws InterruptedException, ExecutionException {
    double best = Double.MAX_VALUE;
    int idle = 0;
    for (int round = 1; round <= WARM_UP_MOST && idle < 2; round++) {
      double p50 = Round.of(visitors, path, WARM_UP_SECONDS).p50();
      idle = p50 > best * 0.95 ? idle + 1 : 0;
      best = Math.min(best, p50);
    }
  }

  static Rounds of(List<Visitor> visitors, String path, String limitPath)
      throws InterruptedException, ExecutionException {
    Rounds rounds = new Rounds(new ArrayList<>(), new ArrayList<>());
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

package org.oathway.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.oathway.whole.Visitor;

/**
 * Some seconds of visitors who all ask for one page, each anew as soon as the answer is there.
 *
 * @param p50 milliseconds within which half of the answers came
 * @param p95 milliseconds within which 95 of 100 came
 * @param answers how many came
 * @param bytes of one answer, as it came over the wire
 */
record Round(double p50, double p95, int answers, int bytes) {

  static Round of(List<Visitor> visitors, String path, double seconds)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(visitors.size())) {
      long until = System.nanoTime() + (long) (seconds * 1e9);
      List<Callable<long[]>> work = new ArrayList<>();
      visitors.forEach(visitor -> work.add(() -> visit(visitor, path, until)));
      List<long[]> all = new ArrayList<>();
      for (Future<long[]> done : threads.invokeAll(work)) {
        all.add(done.get());
      }
      long[] times = all.stream().flatMapToLong(t -> Arrays.stream(t).skip(1)).sorted().toArray();
      int bytes = (int) all.stream().flatMapToLong(t -> LongStream.of(t[0])).max().orElse(0);
      return new Round(part(times, 0.5), part(times, 0.95), times.length, bytes);
    }
  }

  /** The bytes of an answer, then the nanoseconds of each. */
  private static long[] visit(Visitor visitor, String path, long until)
      throws IOException, InterruptedException {
    LongStream.Builder times = LongStream.builder();
    long bytes = 0;
    for (long begun = System.nanoTime(); begun < until; begun = System.nanoTime()) {
      HttpResponse<byte[]> answer = visitor.fetch(path);
      times.add(System.nanoTime() - begun);
      if (answer.statusCode() != 200) {
        throw new IOException(path + " answers " + answer.statusCode());
      }
      bytes = answer.body().length;
    }
    return LongStream.concat(LongStream.of(bytes), times.build()).toArray();
  }

  private static double part(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
  }
}

package org.oathway.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.oathway.launcher.Ports;
import org.oathway.whole.TheProduct;

/**
 * From {@code ./oathway run} (already built) to its ready line, in turns with the bare domain;
 * medians.
 */
final class StartBench {
  private static final int ROUNDS = 3;

  private StartBench() {}

  static List<Ratio> measure() throws Exception {
    Path folder = TheProduct.emptyFolder("bench");
    Path payara = Path.of(System.getProperty("oathway.dist"), "payara7");
    BareDomain bare = new BareDomain(payara, folder);
    Path data = folder.resolve("data");
    double first = ours(data);
    List<Double> ours = new ArrayList<>();
    List<Double> limit = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      limit.add(bare.startAndDeploy());
      ours.add(ours(data));
      System.out.printf(
          "start, round %d: bare %.1f s, ours %.1f s%n", round, limit.getLast(), ours.getLast());
    }
    return List.of(
        new Ratio(
            "start on kept data / bare domain and an empty EAR",
            Ratio.median(ours),
            Ratio.median(limit),
            "s",
            1.8,
            true),
        new Ratio(
            "first start with the demo world / the same",
            first,
            Ratio.median(limit),
            "s",
            4,
            true));
  }

  private static double ours(Path data) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            TheProduct.root().resolve("oathway").toString(),
            "run",
            "--port",
            Integer.toString(Ports.free()),
            "--data",
            data.toString());
    long begun = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var said = process.inputReader()) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith("Oathway is ready:")) {
          return (System.nanoTime() - begun) / 1e9;
        }
      }
      throw new IOException("the product did not become ready");
    } finally {
      process.destroy();
      process.waitFor(30, TimeUnit.SECONDS);
    }
  }
}

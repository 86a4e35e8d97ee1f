package org.oathway.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./oathway run} as a process of its own, with everything it says in a file. */
final class Started implements AutoCloseable {
  private final Process process;
  private final Path output;

  private Started(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static Started run(Path data, int port, String... more) throws IOException {
    return run(data, port, Map.of(), more);
  }

  /** With settings in its environment. */
  static Started run(Path data, int port, Map<String, String> settings, String... more)
      throws IOException {
    Path dist = Path.of(System.getProperty("oathway.dist"));
    Path output = Files.createTempFile("oathway", ".out");
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Doathway.dist=" + dist,
            "-Doathway.root=" + TheProduct.root(),
            "-cp",
            dist.resolve("lib") + "/*",
            "org.oathway.launcher.Launcher",
            "run",
            "--port",
            Integer.toString(port),
            "--data",
            data.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(settings);
    return new Started(builder.start(), output);
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  String said() throws IOException {
    return Files.readString(output);
  }

  /** Its exit code, or -1 if it did not end in time. */
  int end(int seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  /** Waits for the line that says it is ready. */
  void awaitReady(int seconds) throws IOException, InterruptedException {
    for (long end = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < end; ) {
      if (said().contains("Oathway is ready: http://localhost:")) {
        return;
      }
      if (end(0) != -1) {
        break;
      }
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
    throw new AssertionError("not ready: " + said());
  }

  @Override
  public void close() {
    process.destroy();
  }
}

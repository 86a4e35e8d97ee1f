package org.oathway.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./oathway test}: every level of tests in one Maven run, the container's against a testbed
 * that lives as long as the run. With {@code --quick} only what needs no server.
 */
final class TestCommand {
  private final Path root;
  private final boolean quick;
  private final List<String> more;

  TestCommand(Path root, List<String> words) {
    this.root = root;
    this.quick = words.contains("--quick");
    this.more = words.stream().filter(word -> !word.equals("--quick")).toList();
  }

  /** Runs the tests; Maven's own code is the outcome. */
  int run() {
    if (quick) {
      return maven(List.of("verify"));
    }
    Testbed testbed = new Testbed(root, new Progress(System.out));
    Thread stop = new Thread(testbed::close, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    testbed.start();
    return maven(List.of("verify", "-DskipITs=false"));
  }

  /** {@code ./oathway bench}: the table of speed, by the classes of {@code org.oathway.bench}. */
  static int bench(Path root) {
    System.out.println("Measuring; this takes some minutes and wants the machine for itself ...");
    TestCommand command = new TestCommand(root, List.of());
    int code = command.maven(List.of("-q", "-Pbench", "-DskipTests", "verify"));
    try {
      if (code == 0) {
        System.out.print(Files.readString(root.resolve("ear/target/bench.txt")));
        System.out.println("The same as JSON: " + root.resolve("ear/target/bench.json"));
      }
    } catch (IOException e) {
      throw new Trouble("The table cannot be read: %s.".formatted(e.getMessage()), e);
    }
    return code;
  }

  private int maven(List<String> goals) {
    List<String> command = new ArrayList<>(List.of("mvn", "-B"));
    command.addAll(goals);
    command.addAll(more);
    try {
      Process process = new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
      return process.waitFor();
    } catch (IOException e) {
      throw new Trouble("Maven cannot be started: %s.".formatted(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 130;
    }
  }
}

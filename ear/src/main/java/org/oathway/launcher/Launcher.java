package org.oathway.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./oathway}: reads the command and does it; what goes wrong is one sentence on stderr and a
 * code that is not 0.
 */
public final class Launcher {
  private static final String HELP =
      """
      Oathway: from the exam to the oath.

        ./oathway run [--port N] [--host H] [--data DIR] [--no-demo]
                                 starts everything; Ctrl-C stops it (default port 8080, data in data/)
        ./oathway test [--quick] runs all tests; --quick runs those that need no server
        ./oathway bench          measures speed and prints the table
        ./oathway verify-audit [--data DIR]
                                 proves the chain of the audit trail
        ./oathway help           this text

      OATHWAY_DB_URL, OATHWAY_DB_USER and OATHWAY_DB_PASSWORD name a PostgreSQL of your own.""";

  private Launcher() {}

  public static void main(String[] arguments) {
    List<String> words = Arrays.asList(arguments);
    Path root = Path.of(System.getProperty("oathway.root", "")).toAbsolutePath();
    String command = words.isEmpty() ? "help" : words.getFirst();
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    try {
      switch (command) {
        case "run" -> new RunCommand(RunOptions.parse(rest, root)).run();
        case "test" -> System.exit(new TestCommand(root, rest).run());
        case "verify-audit" -> System.exit(new VerifyAuditCommand(rest, root).run());
        case "bench" -> System.exit(TestCommand.bench(root));
        case "testbed" -> testbed(root);
        case "help", "--help", "-h" -> System.out.println(HELP);
        default ->
            throw new Trouble(
                "\"%s\" is not a command; ./oathway help lists them.".formatted(command));
      }
    } catch (Trouble e) {
      System.err.println("oathway: " + e.getMessage());
      System.exit(1);
    } catch (RuntimeException e) {
      System.err.println("oathway: something unforeseen happened, please report it: " + e);
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void testbed(Path root) {
    Progress progress = new Progress(System.out);
    Testbed testbed = new Testbed(root, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(testbed::close, "stop"));
    Running running = testbed.start();
    progress.line(
        "The testbed is ready: ear/target/testbed.properties says where; Ctrl-C stops it.");
    try {
      running.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code ./oathway verify-audit} proves the chain, and names the first link that was touched. */
class AuditProofJourney extends Journey {

  private record Said(int code, String words) {}

  @Test
  void theChainIsWholeUntilSomebodyWithAllRightsTouchesARow() throws Exception {
    for (int wrong = 0; wrong < 3; wrong++) {
      Actor stranger = new Actor(visitor()).opens("/security/sign-in");
      stranger.fills("login", "nobody").fills("password", "guessed").presses("enter").sees("不正确");
    }
    long links = 0;
    for (long end = System.nanoTime() + 30_000_000_000L; links < 3 && System.nanoTime() < end; ) {
      links = Database.number("select count(*) from audit_link");
    }
    Said whole = verify();
    assertEquals(0, whole.code(), whole.words());
    assertTrue(whole.words().contains("The audit trail is whole"), whole.words());
    long event = Database.number("select min(event_id) + 2 from audit_link");
    touch("update audit_event set detail = detail || 'x' where id = " + event);
    try {
      Said broken = verify();
      assertEquals(2, broken.code(), broken.words());
      assertTrue(broken.words().contains(Long.toString(event)), broken.words());
    } finally {
      touch("update audit_event set detail = left(detail, length(detail) - 1) where id = " + event);
    }
    assertEquals(0, verify().code());
  }

  /** As the owner of the tables may who switches their guards off. */
  private static void touch(String change) throws Exception {
    try (Connection connection = Database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table audit_event disable trigger user");
      statement.execute(change);
      statement.execute("alter table audit_event enable trigger user");
    }
  }

  private static Said verify() throws Exception {
    Path dist = Path.of(System.getProperty("oathway.dist"));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Doathway.dist=" + dist,
                    "-Doathway.root=" + TheProduct.root(),
                    "-cp",
                    dist.resolve("lib") + "/*",
                    "org.oathway.launcher.Launcher",
                    "verify-audit",
                    "--data",
                    TheProduct.data().toString()))
            .redirectErrorStream(true)
            .start();
    String words = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Said(process.exitValue(), words);
  }
}

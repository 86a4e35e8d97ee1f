package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.oathway.launcher.Os;
import org.oathway.launcher.Ports;

/** The power goes: what was acknowledged is there after the next start, which needs no help. */
class KillIT {
  private final Path data = TheProduct.emptyFolder("kill");
  private final AtomicInteger acknowledged = new AtomicInteger();

  @Test
  void everythingIsKilledAndStartsAgainWithEveryAcknowledgedRow() throws Exception {
    int port = Ports.free();
    try (Started first = Started.run(data, port, "--no-demo")) {
      first.awaitReady(240);
      Thread writer = new Thread(this::write);
      writer.start();
      while (acknowledged.get() < 500) {
        assertTrue(writer.isAlive(), "rows are being written");
        Thread.onSpinWait();
      }
      kill(first);
      writer.join();
    }
    try (Started second = Started.run(data, port, "--no-demo")) {
      second.awaitReady(240);
      try (Connection connection = connect();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select count(*), max(n) from kept")) {
        assertTrue(row.next());
        assertTrue(row.getInt(1) >= acknowledged.get(), row.getInt(1) + " of " + acknowledged);
        assertEquals(row.getInt(1), row.getInt(2), "no gap");
      }
      List<Long> parts = parts();
      long begun = System.nanoTime();
      second.handle().destroy();
      assertNotEquals(-1, second.end(20), "stops within 20 s");
      assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 20);
      for (long part : parts) {
        assertEquals("", Os.commandLine(part), "nothing is left running");
      }
    }
  }

  private void write() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept (n integer primary key)");
      for (int n = 1; n < 1_000_000; n++) {
        statement.execute("insert into kept values (" + n + ")");
        acknowledged.set(n);
      }
    } catch (SQLException | IOException e) {
      return; // the power went
    }
  }

  private void kill(Started started) throws IOException {
    for (long part : parts()) {
      ProcessHandle.of(part).ifPresent(ProcessHandle::destroyForcibly);
    }
    started.handle().destroyForcibly();
  }

  /** The processes of Payara and of the database. */
  private List<Long> parts() throws IOException {
    return List.of(
        Long.parseLong(Files.readString(data.resolve("run/payara.pid")).strip()),
        Long.parseLong(postmaster().getFirst().strip()));
  }

  private List<String> postmaster() throws IOException {
    return Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
  }

  private Connection connect() throws SQLException, IOException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/oathway",
        "oathway",
        Files.readString(data.resolve("secrets/database")));
  }
}

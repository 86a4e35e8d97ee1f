package org.oathway.whole;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oathway.launcher.Secrets;

/**
 * What the running product sends to its database, as the database itself logs it: nothing is added
 * to the product, and nothing that reaches the database is missed. A line is written before its
 * statement is carried out, so what a page sent is in the log when the page's answer is here.
 *
 * <p>Left out are borders of transactions, the pool's heartbeat, and what timers send. A timer is
 * known by the statement its transaction begins with; all the rest of that transaction is its own.
 */
final class StatementLog implements AutoCloseable {
  private static final Pattern LINE =
      Pattern.compile("\\S+ \\S+ \\S+ \\[(\\d+)] LOG:  (?:statement|execute [^:]+): (.*)");
  private static final Pattern BORDER =
      Pattern.compile("(?i)(begin|commit|rollback|set |select 1$|show ).*");

  /** With these the sealer of the audit, the demonstration's clock and the postman begin. */
  private static final List<String> TIMERS =
      List.of("select pg_try_advisory_xact_lock(", "select ahead_seconds from demo_clock");

  private final Path log;
  private final String url;
  private final String password;
  private final Set<String> fresh = new HashSet<>();
  private final Set<String> timers = new HashSet<>();
  private long read;

  /** Begins to listen. */
  StatementLog(Path data, String databaseUrl) throws SQLException, IOException {
    this.log = data.resolve("postgres/postgres.log");
    this.url = databaseUrl.replaceFirst("/oathway$", "/postgres");
    this.password = new Secrets(data.resolve("secrets")).get("postgres");
    configure(
        "alter system set log_statement = 'all'",
        "alter system set log_parameter_max_length = 0",
        "select pg_reload_conf()");
    this.read = Files.size(log);
  }

  /** The statements of people's requests since the last call. */
  List<String> sent() throws IOException {
    List<String> sent = new ArrayList<>();
    for (String line : news().split("\n")) {
      Matcher found = LINE.matcher(line);
      if (found.matches() && counts(found.group(1), found.group(2))) {
        sent.add(found.group(2));
      }
    }
    return sent;
  }

  private boolean counts(String connection, String statement) {
    if (BORDER.matcher(statement).matches()) {
      if (statement.equalsIgnoreCase("begin")) {
        fresh.add(connection);
      }
      timers.remove(connection);
      return false;
    }
    if (fresh.remove(connection) && TIMERS.stream().anyMatch(statement::startsWith)) {
      timers.add(connection);
    }
    return !timers.contains(connection);
  }

  /** What was added to the log since the last look, up to its last whole line. */
  private String news() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) (file.length() - read)];
      file.seek(read);
      file.readFully(bytes);
      int end = bytes.length;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      read += end;
      return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws SQLException {
    configure(
        "alter system reset log_statement",
        "alter system reset log_parameter_max_length",
        "select pg_reload_conf()");
  }

  private void configure(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", password);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }
}

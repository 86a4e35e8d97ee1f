package org.oathway.launcher;

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
import java.util.Optional;
import java.util.Properties;

/**
 * The embedded database: a real PostgreSQL as durable as any (fsync, checksums, scram passwords),
 * on a loopback port that changes with every start. A server left over from a kill is stopped
 * first; its own recovery brings back every committed row.
 */
public class Postgres implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Path home;
  private final Path cluster;
  private final Path archive;
  private final Secrets secrets;
  private final DatabaseUser user;
  private int port;

  public Postgres(Distribution distribution, DataFolder data) {
    this.home = data.path().resolve("postgres");
    this.cluster = home.resolve("cluster");
    this.archive = distribution.postgresArchive();
    this.secrets = data.secrets();
    this.user = new DatabaseUser(data.path());
  }

  /** Brings the database up and returns how to reach it. */
  public Database start() {
    if (!Files.isDirectory(programs())) {
      unpack();
    }
    if (Files.exists(cluster)) {
      demandWhole();
      stopLeftOver();
    } else {
      initialise();
    }
    port = Ports.free();
    launch();
    return openDatabase();
  }

  /** The database of a product that runs on this data folder. */
  static Optional<Database> running(Path data) {
    Path cluster = data.resolve("postgres/cluster");
    try {
      List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      if (!Os.commandLine(Long.parseLong(lines.getFirst().strip())).contains(cluster.toString())) {
        return Optional.empty();
      }
      String url = "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/oathway";
      return Optional.of(
          new Database(url, "oathway", new Secrets(data.resolve("secrets")).get("database")));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean exists() {
    return Files.exists(cluster);
  }

  /** Throws the database away; for tests. */
  void forget() {
    try {
      if (exists()) {
        stopLeftOver();
        Folders.delete(cluster);
      }
    } catch (IOException e) {
      throw new Trouble("%s cannot be emptied: %s.".formatted(cluster, e.getMessage()), e);
    }
  }

  private Path programs() {
    String name = archive.getFileName().toString();
    return home.resolve(name.substring(0, name.length() - ".txz".length()) + "-" + size(archive));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new Trouble("%s cannot be read; build again.".formatted(file), e);
    }
  }

  private String program(String name) {
    return programs().resolve("bin").resolve(name).toString();
  }

  private void unpack() {
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new Trouble("The folder %s cannot be made: %s.".formatted(home, e.getMessage()), e);
    }
    PostgresArchive.unpack(archive, programs());
    user.own(home);
  }

  private void initialise() {
    Path partial = home.resolve("cluster.partial");
    Path password = home.resolve("password");
    try {
      Folders.delete(partial);
      Files.writeString(password, secrets.get("postgres"));
      user.own(home);
      Os.Result result =
          Os.run(
              user.command(
                  List.of(
                      program("initdb"),
                      "--pgdata=" + partial,
                      "--username=postgres",
                      "--pwfile=" + password,
                      "--auth=scram-sha-256",
                      "--data-checksums",
                      "--encoding=UTF8",
                      "--locale=C",
                      "--locale-provider=icu",
                      "--icu-locale=zh-Hans-CN")),
              LIMIT);
      if (!result.ok()) {
        throw new Trouble(
            "The database cannot be made in %s: %s".formatted(home, last(result.output())));
      }
      Files.move(partial, cluster);
    } catch (IOException e) {
      throw new Trouble(
          "The database cannot be made in %s: %s.".formatted(home, e.getMessage()), e);
    } finally {
      password.toFile().delete();
    }
  }

  private void demandWhole() {
    String version = first(cluster.resolve("PG_VERSION"));
    String wanted = "18";
    if (!version.equals(wanted) || !Files.exists(cluster.resolve("global/pg_control"))) {
      throw new Trouble(
          "The data folder is damaged: %s is not a whole PostgreSQL %s database; restore it from a backup or choose another with --data."
              .formatted(cluster, wanted));
    }
    if (!secrets.has("postgres")) {
      throw new Trouble(
          "The data folder is damaged: it has a database but not its password in secrets/postgres; restore it from a backup.");
    }
  }

  private static String first(Path file) {
    try {
      return Files.readAllLines(file).stream().findFirst().orElse("").strip();
    } catch (IOException e) {
      return "";
    }
  }

  private void stopLeftOver() {
    String pid = first(cluster.resolve("postmaster.pid"));
    if (pid.matches("\\d+") && Os.commandLine(Long.parseLong(pid)).contains(cluster.toString())) {
      stop(Duration.ofSeconds(15));
    }
  }

  private void launch() {
    String options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=Asia/Shanghai -c shared_buffers=256MB"
                .formatted(port)
            + " -c max_wal_size=2GB -c password_encryption=scram-sha-256 -c log_line_prefix='%m [%p] '";
    List<String> command =
        user.command(
            List.of(
                program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=60",
                "--silent",
                "--pgdata=" + cluster,
                "--log=" + home.resolve("postgres.log"),
                "--options=" + options));
    Os.Result result = Os.run(command, LIMIT.plusSeconds(10));
    for (int again = 0; again < 20 && !result.ok() && leaving(); again++) {
      Os.pause(500);
      result = Os.run(command, LIMIT.plusSeconds(10));
    }
    if (!result.ok()) {
      throw new Trouble(
          "The database in %s does not start: %s; its log is %s."
              .formatted(cluster, lastLog(), home.resolve("postgres.log")));
    }
  }

  /**
   * True while a killed server's processes are still about; its lock file goes when they have gone.
   */
  private boolean leaving() {
    String why = lastLog();
    if (why.contains("lock file") && !Os.anyProcessIn(cluster)) {
      cluster.resolve("postmaster.pid").toFile().delete();
      return true;
    }
    return why.contains("lock file")
        || why.contains("shared memory")
        || why.contains("starting up");
  }

  private String lastLog() {
    try {
      List<String> lines = Files.readAllLines(home.resolve("postgres.log"));
      return lines.reversed().stream()
          .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
          .findFirst()
          .map(line -> line.replaceFirst(".*(FATAL|PANIC):\\s*", ""))
          .orElse("no reason given");
    } catch (IOException e) {
      return "no reason given";
    }
  }

  private Database openDatabase() {
    Database database =
        new Database(
            "jdbc:postgresql://127.0.0.1:" + port + "/oathway", "oathway", secrets.get("database"));
    Properties login = new Properties();
    login.setProperty("user", "postgres");
    login.setProperty("password", secrets.get("postgres"));
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", login);
        Statement statement = connection.createStatement()) {
      if (absent(statement, "select from pg_roles where rolname = 'oathway'")) {
        statement.execute("create role oathway login password '" + database.password() + "'");
      }
      if (absent(statement, "select from pg_database where datname = 'oathway'")) {
        statement.execute("create database oathway owner oathway");
      }
      return database;
    } catch (SQLException e) {
      close();
      throw new Trouble(
          "The database refuses its own owner (%s); restore data/secrets from a backup."
              .formatted(e.getMessage()),
          e);
    }
  }

  private static boolean absent(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  private static String last(String output) {
    return output
        .lines()
        .filter(line -> !line.isBlank())
        .reduce((a, b) -> b)
        .orElse("no reason given");
  }

  private void stop(Duration limit) {
    Os.run(
        user.command(
            List.of(
                program("pg_ctl"),
                "stop",
                "--wait",
                "--mode=fast",
                "--silent",
                "--timeout=" + limit.toSeconds(),
                "--pgdata=" + cluster)),
        limit.plusSeconds(2));
  }

  @Override
  public void close() {
    if (port != 0) {
      stop(Duration.ofSeconds(8));
      port = 0;
    }
  }
}

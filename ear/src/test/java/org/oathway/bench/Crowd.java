package org.oathway.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.oathway.launcher.Database;

/**
 * A hundred thousand people in a demonstration's database, with the accounts, registrations, logs,
 * letters and audit rows such a crowd leaves behind ({@code crowd.sql}), and login names for those
 * who sign in.
 */
final class Crowd {
  private static final long PERSONS = 10_000_000;
  private static final long STAFF = 20_000_000;
  private static final String NAMES = "account.sign_in_name";

  private final Database database;
  private final byte[] lookupKey;

  Crowd(Database database, Path data) throws IOException {
    this.database = database;
    this.lookupKey =
        Base64.getDecoder().decode(Files.readString(data.resolve("secrets/lookup-key")).strip());
  }

  /** Sixteen interns in month eight. */
  static List<String> interns() {
    return names(PERSONS + 1, 16);
  }

  /** Sixteen candidates of the past session. */
  static List<String> candidates() {
    return names(PERSONS + 20_001, 16);
  }

  /** People at every stage of the way: in review, interning, practising, only just tested. */
  static List<String> walkers() {
    return fours(PERSONS + 50_001, PERSONS + 17, PERSONS + 2_001, PERSONS + 30_001);
  }

  /** The clerks of sixteen districts. */
  static List<String> clerks() {
    return names(STAFF + 1, 16);
  }

  /** Clerks, approvers, officers of the bureau and the association. */
  static List<String> officials() {
    return fours(STAFF + 9, STAFF + 17, STAFF + 33, STAFF + 41);
  }

  private static List<String> names(long first, int count) {
    return LongStream.range(first, first + count).mapToObj(id -> "crowd." + id).toList();
  }

  private static List<String> fours(long... firsts) {
    return LongStream.of(firsts).boxed().flatMap(first -> names(first, 4).stream()).toList();
  }

  /** Writes all of it. */
  void gather() throws SQLException, IOException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(script());
      name(
          connection,
          Stream.of(interns(), candidates(), walkers(), clerks(), officials())
              .flatMap(List::stream)
              .toList());
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("vacuum analyze");
    }
  }

  /** The session that takes registrations today. */
  long openSession() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select id from exam_session where now() between registration_opens and"
                    + " registration_closes")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String script() throws IOException {
    try (InputStream in = Objects.requireNonNull(Crowd.class.getResourceAsStream("crowd.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A login name is kept as a keyed hash; it is written here as the product writes it. */
  private void name(Connection connection, List<String> logins) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into account_name (account_id, kind, name_hash) values (?, 'LOGIN', ?)"
                + " on conflict do nothing")) {
      for (String login : logins) {
        insert.setLong(1, Long.parseLong(login.substring(login.indexOf('.') + 1)));
        insert.setString(2, hash(login));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private String hash(String login) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(lookupKey, "HmacSHA256"));
      String text = NAMES + "\u0000" + login.toUpperCase(Locale.ROOT);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.oathway.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

/**
 * Walks the whole chain from its root and computes every link again: whoever changed, removed or
 * slipped in a row of the audit would have had to change every hash after it. Runs on a plain
 * connection, without the application, so that an auditor need not trust the application.
 *
 * @param links how many links hold
 * @param waiting events not sealed yet
 * @param fault what is wrong with the first broken link; empty if the chain is whole
 */
public record AuditProof(long links, long waiting, String fault) {

  private static final String CHAIN =
      "select l.place, l.event_id, l.hash, e.id, e.at, e.account_id, e.actor, e.roles, e.deed,"
          + " e.object, e.outcome, e.detail, e.address, e.request_id from audit_link l"
          + " left join audit_event e on e.id = l.event_id order by l.place";
  private static final String LOOSE =
      "select min(e.id) from audit_event e where not exists (select from audit_link l where"
          + " l.event_id = e.id) and not exists (select from audit_unsealed u where u.event_id ="
          + " e.id)";

  public boolean whole() {
    return fault.isEmpty();
  }

  /** Proves the chain as one unchanging picture of the database. */
  public static AuditProof of(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    long waiting = number(connection, "select count(*) from audit_unsealed");
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(2000);
      try (ResultSet row = statement.executeQuery(CHAIN)) {
        long links = 0;
        String before = AuditChain.ROOT;
        while (row.next()) {
          String fault = fault(row, links + 1, before);
          if (!fault.isEmpty()) {
            return new AuditProof(links, waiting, fault);
          }
          before = row.getString("hash");
          links++;
        }
        long loose = number(connection, LOOSE);
        String fault = loose == 0 ? "" : "event " + loose + " hangs on no link and waits for none";
        return new AuditProof(links, waiting, fault);
      }
    }
  }

  private static String fault(ResultSet row, long place, String before) throws SQLException {
    long found = row.getLong("place");
    if (found != place) {
      return "link " + place + " is missing";
    }
    if (row.getObject("id") == null) {
      return "event " + row.getLong("event_id") + " of link " + place + " is missing";
    }
    return AuditChain.link(before, event(row)).equals(row.getString("hash"))
        ? ""
        : "link %d does not fit its event %d".formatted(place, row.getLong("event_id"));
  }

  private static AuditEvent event(ResultSet row) throws SQLException {
    return new AuditEvent(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getLong("account_id"),
        row.getString("actor"),
        row.getString("roles"),
        row.getString("deed"),
        row.getString("object"),
        row.getString("outcome"),
        row.getString("detail"),
        row.getString("address"),
        row.getString("request_id"));
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}

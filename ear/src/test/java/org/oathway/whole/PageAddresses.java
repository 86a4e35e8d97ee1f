package org.oathway.whole;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oathway.launcher.Database;

/**
 * Under which addresses a page is looked at: the bare one, and those with the ids that the
 * demonstration's world holds.
 */
final class PageAddresses {

  /** Which ids a page is asked with; what is not here is asked without. */
  private static final Map<String, String> WITH =
      Map.ofEntries(
          Map.entry("/session/view?id=", "select id from exam_session"),
          Map.entry("/registration/register?session=", "select id from exam_session"),
          Map.entry("/seating/recompute?session=", "select id from exam_session"),
          Map.entry("/notice/show?id=", "select min(id) from announcement"),
          Map.entry("/organisation/office?id=", "select min(id) from office"),
          Map.entry("/document/verify?code=", "select min(code) from issued_document"),
          Map.entry("/training/course?id=", "select id from training_course limit 1"),
          Map.entry(
              "/registration/case?id=",
              "select max(id) from registration group by state, district_id = 500233"),
          Map.entry("/internship/case?id=", "select id from internship"),
          Map.entry("/licence/case?id=", "select id from licence_case"),
          Map.entry("/oath/ceremony?id=", "select id from oath_ceremony"),
          Map.entry(
              "/registration/review?id=",
              "select max(id) from registration where state = 'SUBMITTED' group by district_id"),
          Map.entry(
              "/registration/decide?id=",
              "select max(id) from registration where state in ('SUBMITTED', 'REVIEW_2')"
                  + " group by district_id, state"),
          Map.entry(
              "/registration/reveal?id=",
              "select max(id) from registration where state = 'SUBMITTED' group by district_id"),
          Map.entry(
              "/registration/passed?id=",
              "select max(id) from registration where state = 'REVIEW_2'"),
          Map.entry("/session/plan?id=", "select id from exam_session"),
          Map.entry("/seating/plan?session=", "select id from exam_session"),
          Map.entry("/result/manage?session=", "select id from exam_session"),
          Map.entry("/organisation/edit?id=", "select min(id) from office"),
          Map.entry("/plan/enter?district=", "select 500233"));

  private final Map<String, List<String>> known = new TreeMap<>();

  PageAddresses(Database database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> one : WITH.entrySet()) {
        List<String> found = new ArrayList<>();
        try (ResultSet ids = statement.executeQuery(one.getValue())) {
          while (ids.next()) {
            found.add(one.getKey() + ids.getString(1));
          }
        }
        known.put(one.getKey().replaceFirst("\\?.*", ""), found);
      }
    }
  }

  /** The addresses of a page: the bare one first. */
  List<String> of(String page) {
    return Stream.concat(Stream.of(page), known.getOrDefault(page, List.of()).stream()).toList();
  }

  /** Whether the demonstration's world holds nothing that this page could show. */
  boolean lacksCases(String page) {
    return known.containsKey(page) && known.getOrDefault(page, List.of()).isEmpty();
  }
}

package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oathway.launcher.Database;

/**
 * The invented world keeps what the front door promises, whatever the day of the first start. Other
 * journeys act in the same world: what their deeds may change is asked for a least number.
 */
class DemoWorldJourney extends Journey {
  private static final Pattern LOGIN = Pattern.compile("`([a-z][a-z0-9.]*)`");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40  | select count(*) from office",
        "12  | select count(distinct district_id) from office",
        "300 | select count(*) from score",
        "300 | select count(*) from score s join registration r on r.id = s.registration_id"
            + " where r.state in ('PASSED', 'FAILED', 'ABSENT', 'DISCIPLINED')",
        "0   | select count(*) from person where document_no_masked not like '5000%'",
        "0   | select count(*) from issued_document where missing <> ''",
      })
  void whatIsPromisedIsThere(int promised, String question) throws Exception {
    assertEquals(promised, number(question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | select count(*) from office_member where until is null",
        "50  | select count(*) from dossier_entry where kind = 'EXAM_PASSED'",
        "2   | select count(*) from exam_session",
        "1   | select count(*) from exam_session where now() between registration_opens"
            + " and registration_closes",
        "10  | select count(distinct state) from internship",
        "7   | select count(distinct state) from licence_case",
        "9   | select count(*) from issued_document where kind = 'LICENCE_SHEET'",
        "3   | select count(*) from oath_ceremony",
        "1   | select count(*) from oath_ceremony where starts_at > now()",
        "10  | select count(*) from oath_duty d join issued_document i on i.id = d.document_id"
            + " where d.state = 'SWORN' and i.kind = 'OATH_SHEET'",
        "4   | select count(distinct state) from oath_duty",
        "1   | select count(*) from oath_duty where state = 'DUE' and due_on < current_date",
        "6   | select count(*) from training_course where posted_at is not null",
        "1   | select count(*) from training_course where starts_at <= now() and ends_at > now()",
        "3   | select count(*) from training_course where starts_at > now()",
        "200 | select count(*) from training_credit",
        "2   | select count(*) from training_certificate",
      })
  void atLeastThisIsThere(int least, String question) throws Exception {
    long found = number(question);
    assertTrue(found >= least, found + ": " + question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody applies before being found qualified"
            + " | select count(*) from licence_case c join dossier_entry e on e.person_id ="
            + " c.person_id and e.kind = 'INTERNSHIP_QUALIFIED' where c.submitted_on <= e.on_day",
        "nobody practised as a child"
            + " | select count(*) from office_member m join person p on p.id = m.person_id"
            + " where m.first_licensed_on < p.birth + interval '22 years'",
        "no plan is overdrawn"
            + " | select count(*) from district_plan p where p.quota < (select"
            + " coalesce(sum(e.places), 0) from plan_entry e where e.district_id = p.district_id"
            + " and e.plan_year = p.plan_year)",
        "every licence has its place in the plan"
            + " | select count(*) from licence_case c where c.licence_no is not null and not exists"
            + " (select 1 from plan_entry e where e.case_id = c.id and e.kind = 'APPROVED')",
        "who swore was licensed within the term before"
            + " | select count(*) from oath_duty where sworn_on > due_on or sworn_on < issued_on",
        "every step of the past has happened"
            + " | select count(*) from case_entry where at > now()",
        "hours come from courses that were left"
            + " | select count(*) from training_credit k where k.counters is null and not exists"
            + " (select 1 from training_enrolment e where e.course_id = k.course_id"
            + " and e.person_id = k.person_id and e.signed_out_at is not null)",
      })
  void theWorldHoldsTogether(String rule, String exceptions) throws Exception {
    assertEquals(0, number(exceptions), rule);
  }

  @Test
  void everyAccountOfTheFrontDoorSignsIn() throws IOException {
    List<String> logins =
        Files.readAllLines(TheProduct.root().resolve("README.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> LOGIN.matcher(line).results().map(found -> found.group(1)))
            .toList();
    assertTrue(logins.size() > 12, logins.toString());
    for (String login : logins) {
      Page page = visitor();
      page.navigate("/security/sign-in");
      page.locator("[id$=login]").fill(login);
      page.locator("[id$=password]").fill("oathway-demo-1");
      page.locator("[id$=enter]").click();
      page.waitForURL(url -> !url.contains("/sign-in"));
      assertFalse(page.locator("h1").first().textContent().isBlank(), login);
      page.context().close();
    }
  }

  private static long number(String question) throws SQLException {
    Database database = TheProduct.running().database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      assertTrue(row.next(), question);
      return row.getLong(1);
    }
  }
}

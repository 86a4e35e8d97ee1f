package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No page sends more than fifteen SQL statements, whoever opens it. Every page of the site is
 * opened by every role; a page either answers whole, or says that it is not for this caller (403),
 * or that what it shows does not exist for them (404); and somebody reaches each.
 */
class StatementsIT {
  private static final int MOST = 15;

  /** With this the gate recognises who asks; a page without it was not listened to. */
  private static final String RECOGNISES = "select a.display_name";

  /** What the page of an incident says. */
  private static final String FAILED = "系统出了问题";

  private static StatementLog log;
  private static PageAddresses addresses;

  @BeforeAll
  static void listen() throws SQLException, IOException {
    String database = TheProduct.running().database().url();
    log = new StatementLog(TheProduct.data(), database);
    addresses = new PageAddresses(TheProduct.running().database());
  }

  @AfterAll
  static void leave() throws SQLException {
    log.close();
  }

  /** One page as one person saw it. */
  private record Seen(String who, String address, int status, int statements) {
    @Override
    public String toString() {
      return "%2d statements: %s as %s".formatted(statements, address, who);
    }
  }

  @Test
  void noPageSendsMoreThanFifteen() throws Exception {
    List<String> pages = Site.pages();
    List<Seen> seen = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String who : Site.PEOPLE) {
      Visitor visitor = new Visitor(TheProduct.url()).signIn(who);
      for (String page : pages) {
        for (String address : addresses.of(page)) {
          seen.add(open(visitor, who, address, faults));
        }
      }
    }
    seen.stream()
        .sorted(Comparator.comparingInt(Seen::statements).reversed())
        .limit(8)
        .forEach(System.out::println);
    assertEquals(List.of(), faults);
    assertEquals(List.of(), seen.stream().filter(one -> one.statements() > MOST).toList());
    Set<String> reached = new TreeSet<>();
    seen.stream()
        .filter(one -> one.status() == 200 || one.status() == 302)
        .forEach(one -> reached.add(one.address().replaceFirst("\\?.*", "")));
    assertEquals(
        List.of(),
        pages.stream()
            .filter(page -> !reached.contains(page) && !addresses.lacksCases(page))
            .toList(),
        "unreached");
  }

  private static Seen open(Visitor visitor, String who, String address, List<String> faults)
      throws IOException, InterruptedException {
    log.sent();
    HttpResponse<String> answer = visitor.get(address);
    List<String> sent = log.sent();
    int status = answer.statusCode();
    Seen seen = new Seen(who, address, status, sent.size());
    boolean known =
        status == 200
            || status == 403
            || status == 404
            || status == 302 && address.equals("/person/home");
    if (!known) {
      faults.add(status + " " + seen);
    } else if (status == 200 && !whole(answer.body())) {
      faults.add("broken " + seen);
    }
    if (sent.stream().noneMatch(one -> one.startsWith(RECOGNISES))) {
      faults.add("not heard " + seen);
    }
    if (sent.size() > MOST) {
      System.out.println(seen);
      sent.forEach(one -> System.out.println("    " + one));
    }
    return seen;
  }

  /** To its last tag, without an incident, and with words for everything. */
  private static boolean whole(String page) {
    return page.stripTrailing().endsWith("</html>")
        && !page.contains(FAILED)
        && !page.contains("\u27e6");
  }
}

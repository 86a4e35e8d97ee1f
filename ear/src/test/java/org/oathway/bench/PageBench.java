package org.oathway.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.oathway.launcher.Running;
import org.oathway.whole.TheProduct;
import org.oathway.whole.Visitor;

/**
 * The five most used pages, each for sixteen signed-in people at once, with a hundred thousand
 * people in the database, against an empty Faces page on the same server.
 *
 * <p>Most used is what everybody passes through, or what a desk opens after every single deed: the
 * road, where each person lands and comes back to; the to-do list, where each official does; the
 * clerk's desk, opened anew after each of the thousands of decisions of a session; the log, which
 * each intern opens on each working day of a year; and the session's page, which candidates read
 * while registration is open.
 *
 * <p>The empty page is asked for by the same visitors with the same cookies, passes the same gate
 * (who is it, which roles today: one statement) and keeps a session and a view for each. What that
 * gate costs is told by the first line: the same page in a WAR of its own, where nobody asks.
 * Rounds alternate, so that whatever else the machine does meets both; medians of the rounds.
 */
final class PageBench {
  /** A page and those who open it. */
  private record Place(String path, List<String> logins) {}

  private final String site;
  private final List<Place> places;

  PageBench(String site, long openSession) {
    this.site = site;
    this.places =
        List.of(
            new Place("/person/road", Crowd.walkers()),
            new Place("/person/todo", Crowd.officials()),
            new Place("/registration/review", Crowd.clerks()),
            new Place("/internship/log", Crowd.interns()),
            new Place("/session/view?id=" + openSession, Crowd.candidates()));
  }

  /** Starts the product on an empty folder, lets the crowd in, and measures. */
  static List<Ratio> run()
      throws IOException, InterruptedException, ExecutionException, SQLException {
    Running product = TheProduct.running();
    Path data = TheProduct.data();
    Crowd crowd = new Crowd(product.database(), data);
    crowd.gather();
    EmptyPage.lay(data.resolve("domain"));
    product.admin().deploy(EmptyPage.war(data), "empty");
    return new PageBench(TheProduct.url(), crowd.openSession()).measure();
  }

  List<Ratio> measure() throws IOException, InterruptedException, ExecutionException {
    Map<Place, List<Visitor>> visitors = new LinkedHashMap<>();
    for (Place place : places) {
      List<Visitor> here = new ArrayList<>();
      for (String login : place.logins()) {
        here.add(new Visitor(site).signIn(login));
      }
      visitors.put(place, here);
    }
    List<Visitor> first = visitors.values().iterator().next();
    Rounds.warmUp(first, EmptyPage.BARE);
    Rounds.warmUp(first, EmptyPage.PATH);
    for (Place place : places) {
      Rounds.warmUp(visitors.getOrDefault(place, first), place.path());
    }
    List<Ratio> table = new ArrayList<>();
    Rounds gate = Rounds.of(first, EmptyPage.PATH, EmptyPage.BARE);
    table.add(gate.reported("empty Faces page behind the gate / before it, p50", Round::p50));
    for (Place place : places) {
      Rounds rounds = Rounds.of(visitors.getOrDefault(place, first), place.path(), EmptyPage.PATH);
      String name = place.path().replaceAll("\\?.*", "") + " / an empty Faces page, ";
      table.add(rounds.atMost(4, name + "p50", Round::p50));
      table.add(rounds.reported(name + "p95", Round::p95));
    }
    return table;
  }
}

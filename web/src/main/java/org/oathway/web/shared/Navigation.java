package org.oathway.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/**
 * The ways through the site, by role. One table; a line whose page is not there is not shown. What
 * is hidden here is a courtesy only: {@link Doors} and the beans refuse by themselves.
 */
@Named("navigation")
@ApplicationScoped
public class Navigation {

  /** The ways for one kind of viewer in one place of the page. */
  private enum Table {
    STRANGER(
        Entry.open("shared.nav.home", "/"),
        Entry.open("shared.nav.sessions", "/session/list"),
        Entry.open("shared.nav.notices", "/notice/list"),
        Entry.open("shared.nav.directory", "/organisation/directory"),
        Entry.open("shared.nav.verify", "/document/verify")),
    PERSON(
        Entry.open("shared.nav.road", "/person/road"),
        Entry.of("shared.nav.registration", "/registration/mine", "CANDIDATE"),
        Entry.of("shared.nav.log", "/internship/log", "INTERN"),
        Entry.of("shared.nav.supervise", "/internship/supervise", "SUPERVISOR"),
        Entry.of("shared.nav.office", "/internship/office", "HEAD"),
        Entry.of("shared.nav.licence_apply", "/licence/office", "HEAD"),
        Entry.of("shared.nav.training", "/training/account", "PRACTITIONER"),
        Entry.of("shared.nav.oath", "/oath/mine", "PRACTITIONER"),
        Entry.open("shared.nav.me", "/person/me")),
    OFFICIAL(
        Entry.open("shared.nav.todo", "/person/todo"),
        Entry.of("shared.nav.sessions", "/session/manage", "OFFICER"),
        Entry.of("shared.nav.notices", "/notice/list", "OFFICER", "ASSOCIATION"),
        Entry.of("shared.nav.review", "/registration/review", "CLERK"),
        Entry.of("shared.nav.confirm", "/registration/confirm", "OFFICER"),
        Entry.of("shared.nav.seating", "/seating/plan", "OFFICER"),
        Entry.of("shared.nav.results", "/result/manage", "OFFICER"),
        Entry.of("shared.nav.internship", "/internship/register", "CLERK", "APPROVER"),
        Entry.of("shared.nav.score", "/internship/panel", "PANEL"),
        Entry.of("shared.nav.assess", "/internship/assessments", "ASSOCIATION", "AUDITOR"),
        Entry.of("shared.nav.accept", "/licence/accept", "CLERK"),
        Entry.of("shared.nav.decide", "/licence/decide", "APPROVER"),
        Entry.of("shared.nav.plan", "/plan/list", "OFFICER", "CLERK", "APPROVER"),
        Entry.of("shared.nav.filings", "/licence/filings", "OFFICER"),
        Entry.of("shared.nav.oath", "/oath/ceremonies", "ASSOCIATION", "AUDITOR"),
        Entry.of("shared.nav.courses", "/training/courses", "ASSOCIATION"),
        Entry.of("shared.nav.organisation", "/organisation/offices", "ADMIN"),
        Entry.of("shared.nav.imports", "/organisation/imports", "ADMIN"),
        Entry.of("shared.nav.accounts", "/security/accounts", "ADMIN"),
        Entry.of("shared.nav.audit", "/audit/search", "ADMIN", "AUDITOR"),
        Entry.of("shared.nav.calendar", "/platform/calendar", "ADMIN"),
        Entry.of("shared.nav.clock", "/platform/clock", "ADMIN")),
    FOOT(
        Entry.open("shared.nav.road", "/person/road"),
        Entry.of("shared.nav.log", "/internship/log", "INTERN"),
        Entry.of("shared.nav.training", "/training/account", "PRACTITIONER"),
        Entry.open("shared.nav.me", "/person/me"));

    private final List<Entry> entries;

    Table(Entry... entries) {
      this.entries = List.of(entries);
    }
  }

  private @Inject HttpServletRequest request;
  private @Inject ServletContext site;
  private @Inject Viewer viewer;
  private @Inject Caller caller;
  private final Map<Offer, List<Entry>> offers = new ConcurrentHashMap<>();

  /** A way as it is drawn: where it leads, its words' key, and whether the viewer stands on it. */
  public record Way(String path, String key, boolean current) {}

  /** A table of ways for people of the same roles. */
  private record Offer(Table table, Set<Role> roles) {}

  /** What the head of the page offers this viewer. */
  public List<Way> getWays() {
    List<Entry> entries = entries();
    return drawn(entries, entries);
  }

  /** The bar at the foot of a person's phone; empty for officials and strangers. */
  public List<Way> getFoot() {
    return !viewer.isSignedIn() || viewer.isOfficial()
        ? List.of()
        : drawn(offered(Table.FOOT), entries());
  }

  private List<Entry> entries() {
    if (!viewer.isSignedIn()) {
      return offered(Table.STRANGER);
    }
    return offered(viewer.isOfficial() ? Table.OFFICIAL : Table.PERSON);
  }

  /** Marks the entry the viewer stands on, or the nearest above if none of all covers it. */
  private List<Way> drawn(List<Entry> some, List<Entry> all) {
    String here = Here.path(request);
    boolean exact = all.stream().anyMatch(one -> one.covers(here));
    return some.stream()
        .map(one -> new Way(one.path(), one.key(), exact ? one.covers(here) : one.isAbove(here)))
        .toList();
  }

  /** What of a table these roles may enter and is there; the same for all who have them. */
  private List<Entry> offered(Table table) {
    return offers.computeIfAbsent(
        new Offer(table, caller.roles()),
        offer ->
            table.entries.stream()
                .filter(one -> one.isFor(offer.roles()))
                .filter(this::isThere)
                .toList());
  }

  private boolean isThere(Entry entry) {
    try {
      String page = entry.path().equals("/") ? "/index.xhtml" : entry.path() + ".xhtml";
      return site.getResource(page) != null;
    } catch (MalformedURLException wrong) {
      throw new IllegalStateException(entry.path(), wrong);
    }
  }
}

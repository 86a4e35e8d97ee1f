package org.oathway.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The ways through the site, by role. One table; a line whose page is not there is not shown. What
 * is hidden here is a courtesy only: {@link Doors} and the beans refuse by themselves.
 */
@Named("navigation")
@RequestScoped
public class Navigation {

  private static final List<Entry> STRANGER =
      List.of(
          Entry.open("shared.nav.home", "/"),
          Entry.open("shared.nav.sessions", "/session/list"),
          Entry.open("shared.nav.notices", "/notice/list"),
          Entry.open("shared.nav.directory", "/organisation/directory"),
          Entry.open("shared.nav.verify", "/document/verify"));

  private static final List<Entry> PERSON =
      List.of(
          Entry.open("shared.nav.road", "/person/road"),
          Entry.of("shared.nav.registration", "/registration/mine", "CANDIDATE"),
          Entry.of("shared.nav.log", "/internship/log", "INTERN"),
          Entry.of("shared.nav.supervise", "/internship/supervise", "SUPERVISOR"),
          Entry.of("shared.nav.office", "/internship/office", "HEAD"),
          Entry.of("shared.nav.licence_apply", "/licence/office", "HEAD"),
          Entry.of("shared.nav.training", "/training/account", "PRACTITIONER"),
          Entry.of("shared.nav.oath", "/oath/mine", "PRACTITIONER"),
          Entry.open("shared.nav.me", "/person/me"));

  private static final List<Entry> OFFICIAL =
      List.of(
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
          Entry.of("shared.nav.clock", "/platform/clock", "ADMIN"));

  private static final List<Entry> FOOT =
      List.of(
          Entry.open("shared.nav.road", "/person/road"),
          Entry.of("shared.nav.log", "/internship/log", "INTERN"),
          Entry.of("shared.nav.training", "/training/account", "PRACTITIONER"),
          Entry.open("shared.nav.me", "/person/me"));

  private static final Map<String, Boolean> THERE = new ConcurrentHashMap<>();

  private @Inject HttpServletRequest request;
  private @Inject ServletContext site;
  private @Inject Viewer viewer;
  private @Nullable List<Way> ways;

  /** A way as it is drawn: where it leads, its words' key, and whether the viewer stands on it. */
  public record Way(String path, String key, boolean current) {}

  /** What the head of the page offers this viewer; found out once, drawn in two places. */
  public List<Way> getWays() {
    List<Way> known = ways;
    if (known == null) {
      List<Entry> entries = entries();
      known =
          entries.stream()
              .map(one -> new Way(one.path(), one.key(), isCurrent(one, entries)))
              .toList();
      ways = known;
    }
    return known;
  }

  private List<Entry> entries() {
    if (!viewer.isSignedIn()) {
      return offered(STRANGER);
    }
    return offered(viewer.isOfficial() ? OFFICIAL : PERSON);
  }

  /** The bar at the foot of a person's phone. */
  public List<Way> getFoot() {
    if (!viewer.isSignedIn() || viewer.isOfficial()) {
      return List.of();
    }
    List<Entry> entries = entries();
    return offered(FOOT).stream()
        .map(one -> new Way(one.path(), one.key(), isCurrent(one, entries)))
        .toList();
  }

  /** The entry the viewer stands on, or the nearest above. */
  private boolean isCurrent(Entry entry, List<Entry> entries) {
    String here = Here.path(request);
    boolean exact = entries.stream().anyMatch(one -> one.covers(here));
    return exact
        ? entry.covers(here)
        : entry.path().length() > 1 && here.startsWith(entry.folder());
  }

  private List<Entry> offered(List<Entry> entries) {
    return entries.stream().filter(this::may).filter(this::isThere).toList();
  }

  private boolean may(Entry entry) {
    Set<String> roles = entry.roles();
    return roles.isEmpty() || roles.stream().anyMatch(viewer::has);
  }

  private boolean isThere(Entry entry) {
    return THERE.computeIfAbsent(
        entry.path(),
        path -> {
          try {
            return site.getResource(path.equals("/") ? "/index.xhtml" : path + ".xhtml") != null;
          } catch (MalformedURLException wrong) {
            throw new IllegalStateException(path, wrong);
          }
        });
  }
}

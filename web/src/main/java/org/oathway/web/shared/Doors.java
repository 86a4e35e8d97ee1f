package org.oathway.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.oathway.audit.AuditLog;
import org.oathway.security.Caller;

/**
 * Which page is for whom, in one place; the longest path that fits is the door. A stranger at a
 * closed door is asked to sign in and comes back; a person without the role is told so (403). What
 * has no door of its own is for everybody who is signed in. The beans behind the pages refuse by
 * themselves; this is the first of the two locks.
 */
@SuppressWarnings("serial")
public class Doors extends HttpFilter {

  static final String SIGN_IN = "/security/sign-in";

  private static final String PARTIAL_REDIRECT =
      "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>";

  private static final List<Door> DOORS =
      List.of(
          Door.open("/jakarta.faces.resource"),
          Door.open("/resources"),
          Door.open("/error"),
          Door.open("/api"),
          Door.open("/health"),
          Door.open("/openapi"),
          Door.open("/showcase"),
          Door.open(SIGN_IN),
          Door.open("/person/sign-up"),
          Door.open("/person/recover"),
          Door.open("/session/list"),
          Door.open("/session/view"),
          Door.open("/registration/check"),
          Door.open("/seating/recompute"),
          Door.open("/notice"),
          Door.of("/notice/manage", "OFFICER", "ASSOCIATION", "ADMIN"),
          Door.open("/organisation/directory"),
          Door.open("/organisation/office"),
          Door.open("/document/verify"),
          Door.open("/v"),
          Door.of("/plan/enter", "OFFICER"),
          Door.of("/organisation", "ADMIN"),
          Door.of("/security/accounts", "ADMIN"),
          Door.of("/audit", "ADMIN", "AUDITOR"),
          Door.of("/platform", "ADMIN"),
          Door.of("/session/manage", "OFFICER", "AUDITOR"),
          Door.of("/session/plan", "OFFICER", "AUDITOR"),
          Door.of("/venue", "OFFICER", "AUDITOR"),
          Door.of("/registration/review", "CLERK", "AUDITOR"),
          Door.of("/registration/decide", "CLERK", "OFFICER"),
          Door.of("/registration/reveal", "CLERK"),
          Door.of("/registration/confirm", "OFFICER", "AUDITOR"),
          Door.of("/registration/passed", "OFFICER", "AUDITOR"),
          Door.of("/registration/register", "CANDIDATE"),
          Door.of("/registration/mine", "CANDIDATE"),
          Door.of("/seating/plan", "OFFICER", "AUDITOR"),
          Door.of("/result/manage", "OFFICER", "AUDITOR"),
          Door.of("/internship/supervise", "SUPERVISOR"),
          Door.of("/internship/office", "HEAD"),
          Door.of("/internship/log", "INTERN"),
          Door.of("/internship/entries", "INTERN"),
          Door.of("/internship/register", "CLERK", "APPROVER"),
          Door.of("/internship/panel", "PANEL"),
          Door.of("/internship/assessments", "ASSOCIATION", "OFFICER", "AUDITOR"),
          Door.of("/licence/office", "HEAD"),
          Door.of("/licence/accept", "CLERK", "AUDITOR"),
          Door.of("/licence/decide", "APPROVER", "AUDITOR"),
          Door.of("/licence/filings", "OFFICER", "AUDITOR"),
          Door.of("/plan", "OFFICER", "CLERK", "APPROVER", "AUDITOR"),
          Door.of("/oath/mine", "PRACTITIONER"),
          Door.of("/oath/ceremonies", "ASSOCIATION", "AUDITOR"),
          Door.of("/oath/ceremony", "ASSOCIATION", "AUDITOR"),
          Door.of("/oath/check-in", "ASSOCIATION"),
          Door.of("/training/course", "ASSOCIATION", "AUDITOR"),
          Door.of("/training/list", "PRACTITIONER"),
          Door.of("/training/attend", "PRACTITIONER"),
          Door.of("/training/courses", "ASSOCIATION", "AUDITOR"));

  private @Inject Caller caller;
  private @Inject AuditLog audit;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String here = Here.path(request);
    if (here.contains("/_")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Door door = doorTo(here);
    if (door.open() || !isPage(here)) {
      chain.doFilter(request, response);
    } else if (caller.accountId() == 0) {
      askToSignIn(request, response);
    } else if (door.admits(caller.roles())) {
      response.setHeader("Cache-Control", "no-store");
      chain.doFilter(request, response);
    } else {
      audit.recordApart("door", here, "REFUSED", "");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  static Door doorTo(String here) {
    if (here.equals("/")) {
      return Door.open("/");
    }
    return DOORS.stream()
        .filter(door -> door.leadsTo(here))
        .max(Comparator.comparingInt(door -> door.path().length()))
        .orElse(Door.signedIn(here));
  }

  /** What is not there at all is answered by 404, not by a door. */
  private boolean isPage(String here) throws IOException {
    return getServletContext().getResource(here + ".xhtml") != null;
  }

  private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean asked = "GET".equals(request.getMethod());
    String back = asked ? Here.of(request) : Here.again(request);
    String door =
        request.getContextPath()
            + SIGN_IN
            + "?back="
            + URLEncoder.encode(back, StandardCharsets.UTF_8);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response.getWriter().printf(PARTIAL_REDIRECT, door);
    } else {
      response.sendRedirect(door);
    }
  }
}

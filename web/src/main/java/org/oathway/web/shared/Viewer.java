package org.oathway.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/** Who looks at the page, as far as the page's frame needs to know. */
@Named("viewer")
@ApplicationScoped
public class Viewer {

  private @Inject HttpServletRequest request;
  private @Inject Caller caller;

  public boolean isSignedIn() {
    return caller.accountId() != 0;
  }

  /** The name in the corner of the page; empty for strangers. */
  public String getName() {
    return caller.name();
  }

  /** How many notices wait for the viewer. */
  public long getUnread() {
    return caller.unread();
  }

  /** What this viewer's drafts are kept under in the browser; empty for strangers. */
  public String getMark() {
    return isSignedIn() ? Long.toString(caller.accountId()) : "";
  }

  /** Whether the viewer has this role, by its name. */
  public boolean has(String role) {
    return caller.has(Role.valueOf(role));
  }

  /** Whether the viewer works a queue of other people's cases. */
  public boolean isOfficial() {
    return caller.hasAny(
        Role.CLERK,
        Role.APPROVER,
        Role.OFFICER,
        Role.ASSOCIATION,
        Role.PANEL,
        Role.ADMIN,
        Role.AUDITOR);
  }

  /** Seconds until the session ends of itself; 0 for strangers. */
  public int getSessionSeconds() {
    var session = request.getSession(false);
    return session == null || !isSignedIn() ? 0 : session.getMaxInactiveInterval();
  }
}

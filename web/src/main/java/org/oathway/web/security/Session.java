package org.oathway.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The session of somebody who came in: begun under a fresh id, ended for good. */
public final class Session {

  private Session() {}

  /** Signs the account in and goes to a page of our own site. */
  public static void begin(long accountId, @Nullable String back) {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(Gate.ACCOUNT, accountId);
    go(back != null && back.matches("/(?![/\\\\]).*") ? back : "/person/home");
  }

  /** Signs out. */
  public static void end() {
    FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
    go("/");
  }

  private static void go(String path) {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().redirect(path);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

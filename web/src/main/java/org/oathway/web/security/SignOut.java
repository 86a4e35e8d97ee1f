package org.oathway.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Leaves: the session ends with everything in it. It stands beside the pages, so that one can leave
 * whatever has become of the page; a form of another site is not listened to.
 */
@WebServlet(SignOut.PATH)
@SuppressWarnings("serial")
public class SignOut extends HttpServlet {

  /** Where the frame of every page sends its form to. */
  public static final String PATH = "/security/sign-out";

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(request.getContextPath() + "/index");
  }
}

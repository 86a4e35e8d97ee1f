package org.oathway.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is sent at once may have 25 MiB. More is not looked at: it runs away unread, and the browser
 * is sent back to the page, which says so. What nobody sends by mistake is refused outright.
 */
@SuppressWarnings("serial")
public class TooLarge extends HttpFilter {

  /** The same as the servlet's max-request-size. */
  private static final long MOST = 25L << 20;

  private static final long NO_MISTAKE = 200L << 20;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long size = request.getContentLengthLong();
    if (size <= MOST) {
      chain.doFilter(request, response);
    } else if (size > NO_MISTAKE || Here.path(request).startsWith("/api/")) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      drain(request.getInputStream());
      response.sendRedirect(Here.again(request).replace("expired=1", "large=1"));
    }
  }

  private static void drain(InputStream in) throws IOException {
    byte[] away = new byte[1 << 16];
    while (in.read(away) >= 0) {
      // until all has come: a browser reads no answer while it still sends
    }
  }
}

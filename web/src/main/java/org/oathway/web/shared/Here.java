package org.oathway.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address a person sees in the address bar, also when an error page answers for it. */
final class Here {

  private Here() {}

  /** Path within the site and query, such as {@code /registration/register?session=1}. */
  static String of(HttpServletRequest request) {
    String path = path(request);
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    String asked = query == null ? request.getQueryString() : query.toString();
    return request.getContextPath() + path + (asked == null ? "" : "?" + asked);
  }

  /**
   * Where somebody comes back to after an expired page: the page that was sent, with the query it
   * was asked with (a posted form has lost it; the browser names it as the referrer).
   */
  static String again(HttpServletRequest request) {
    String here = of(request);
    String came = request.getHeader("Referer");
    if (!"GET".equals(request.getMethod()) && came != null) {
      int query = came.indexOf('?');
      String plain = here.contains("?") ? here.substring(0, here.indexOf('?')) : here;
      boolean same = query > 0 && came.substring(0, query).endsWith(plain);
      here = same ? plain + came.substring(query) : plain;
    }
    return here.contains("expired=1")
        ? here
        : here + (here.contains("?") ? "&" : "?") + "expired=1";
  }

  /** The path within the site, without the ending of the page's file. */
  static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed == null ? decoded(request) : failed.toString();
    int session = path.indexOf(';');
    path = session < 0 ? path : path.substring(0, session);
    path = path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
    return path.isEmpty() || path.equals("/index") ? "/" : path;
  }

  /** As the container reads it, so that no way of writing an address slips past a door. */
  private static String decoded(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return request.getServletPath() + (rest == null ? "" : rest);
  }
}

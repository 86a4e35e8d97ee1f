package org.oathway.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code ?lang=en} and {@code ?type=large} from any address, keeps the choice in a cookie for
 * a year and sends the viewer back to the same address without them.
 */
@SuppressWarnings("serial")
public class Preferences extends HttpFilter {

  static final String LANGUAGE = "lang";
  static final String TYPE = "type";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String lang = request.getParameter(LANGUAGE);
    String type = request.getParameter(TYPE);
    boolean asked = lang != null || type != null;
    if (!asked || !"GET".equals(request.getMethod()) || request.getRequestURI().contains("/api/")) {
      chain.doFilter(request, response);
      return;
    }
    keep(request, response, Language.LANGUAGE_COOKIE, "en".equals(lang) ? "en" : "zh", lang);
    keep(request, response, Language.TYPE_COOKIE, "large".equals(type) ? "large" : "normal", type);
    response.sendRedirect(without(Here.of(request)));
  }

  private static void keep(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      @Nullable String given) {
    if (given == null) {
      return;
    }
    var cookie = new Cookie(name, value);
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure(request.isSecure());
    response.addCookie(cookie);
  }

  static String without(String address) {
    int mark = address.indexOf('?');
    if (mark < 0) {
      return address;
    }
    String left =
        Arrays.stream(address.substring(mark + 1).split("&"))
            .filter(one -> !one.startsWith(LANGUAGE + "=") && !one.startsWith(TYPE + "="))
            .collect(Collectors.joining("&"));
    String path = address.substring(0, mark);
    path = path.startsWith("//") ? "/" : path;
    return left.isEmpty() ? path : path + "?" + left;
  }
}

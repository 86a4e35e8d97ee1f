package org.oathway.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The language and the size of type this viewer chose, kept in cookies by {@link Preferences}, so
 * that they hold before signing in and after signing out. Chinese unless chosen otherwise.
 */
@Named("language")
@ApplicationScoped
public class Language {

  static final String LANGUAGE_COOKIE = "oathway-lang";
  static final String TYPE_COOKIE = "oathway-type";

  private @Inject HttpServletRequest request;

  /** The language of every word on the page. */
  public Locale getLocale() {
    return of(request);
  }

  /** The language a request asks for; asked of the cookies once. */
  public static Locale of(HttpServletRequest request) {
    if (request.getAttribute(LANGUAGE_COOKIE) instanceof Locale known) {
      return known;
    }
    Locale asked =
        cookie(request, LANGUAGE_COOKIE).filter("en"::equals).isPresent()
            ? Locale.ENGLISH
            : Locale.SIMPLIFIED_CHINESE;
    request.setAttribute(LANGUAGE_COOKIE, asked);
    return asked;
  }

  static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  /** What belongs into {@code <html lang>}. */
  public String getTag() {
    return isEnglish() ? "en" : "zh-CN";
  }

  public boolean isEnglish() {
    return isEnglish(getLocale());
  }

  /** Whether the viewer asked for large type. */
  public boolean isLarge() {
    return cookie(request, TYPE_COOKIE).filter("large"::equals).isPresent();
  }

  /** This very page in the other language. */
  public String getSwitched() {
    return here(Preferences.LANGUAGE, isEnglish() ? "zh" : "en");
  }

  /** This very page with the other size of type. */
  public String getResized() {
    return here(Preferences.TYPE, isLarge() ? "normal" : "large");
  }

  private String here(String parameter, String value) {
    String address = Here.of(request);
    return address + (address.contains("?") ? "&" : "?") + parameter + "=" + value;
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> name.equals(cookie.getName()))
            .map(Cookie::getValue)
            .findFirst();
  }
}

package org.oathway.web.shared;

import java.util.Set;

/**
 * One way through the site.
 *
 * @param key the words for it
 * @param path where it leads
 * @param roles who is shown it; empty means everybody
 */
public record Entry(String key, String path, Set<String> roles) {

  static Entry open(String key, String path) {
    return new Entry(key, path, Set.of());
  }

  static Entry of(String key, String path, String... roles) {
    return new Entry(key, path, Set.of(roles));
  }

  boolean covers(String here) {
    return path.equals(here);
  }

  /** The feature's folder, by which a page deeper in the feature still lights up its entry. */
  String folder() {
    int second = path.indexOf('/', 1);
    return second < 0 ? path : path.substring(0, second + 1);
  }
}

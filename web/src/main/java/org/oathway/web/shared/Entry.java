package org.oathway.web.shared;

import java.util.Set;
import org.oathway.security.Role;

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

  /** Whether a page deeper in the same feature still lights up this entry. */
  boolean isAbove(String here) {
    return path.length() > 1 && here.startsWith(folder());
  }

  /** Whether people of these roles are shown it. */
  boolean isFor(Set<Role> theirs) {
    return Door.admits(roles, theirs);
  }

  private String folder() {
    int second = path.indexOf('/', 1);
    return second < 0 ? path : path.substring(0, second + 1);
  }
}

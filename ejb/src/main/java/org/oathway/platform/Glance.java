package org.oathway.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one look at a page has read already: several features ask the same of the same person, and
 * the second asks no database any more. Only a request that looks remembers, and the gate of the
 * web says which one does; a deed, a job and a timer read anew each time, so that nothing is
 * decided by what was true a moment ago.
 */
@RequestScoped
public class Glance {

  private final Map<Object, Object> seen = new HashMap<>();
  private boolean looking;

  /** This request only looks. */
  public void begin() {
    looking = true;
  }

  /**
   * What was read for this key, or reads it.
   *
   * @param key who asks what, such as {@code List.of("dossier", 42L)}
   */
  @SuppressWarnings("unchecked")
  public <T> T once(Object key, Supplier<T> read) {
    if (!looking) {
      return read.get();
    }
    Object known = seen.get(key);
    if (known != null) {
      return (T) known;
    }
    T fresh = read.get();
    seen.put(key, fresh);
    return fresh;
  }
}

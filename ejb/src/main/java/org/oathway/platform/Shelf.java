package org.oathway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The rulebook and the calendar, which everybody reads and hardly anybody writes, kept in memory
 * for as long as their tables are as they were read. That is asked each time, in one row: how many
 * rows there are, and the newest transaction that wrote one. Whoever changes a rule, by whatever
 * means and on whatever node, is heard by the next question.
 */
@ApplicationScoped
class Shelf {

  private static final String EDITION =
      "select (select count(*) || '.' || coalesce(max(cast(cast(xmin as text) as bigint)), 0)"
          + " from rule) || '/' || (select count(*) || '.'"
          + " || coalesce(max(cast(cast(xmin as text) as bigint)), 0) from calendar_day)";

  private record Kept(String edition, Map<Object, Object> things) {}

  @PersistenceContext EntityManager em;
  @Inject Glance glance;
  private volatile Kept kept = new Kept("", Map.of());

  @SuppressWarnings("unchecked")
  <T> T get(Object key, Supplier<T> read) {
    String now = glance.once(Shelf.class, this::edition);
    Kept there = kept;
    if (!there.edition().equals(now)) {
      there = new Kept(now, new ConcurrentHashMap<>());
      kept = there;
    }
    Object known = there.things().get(key);
    if (known != null) {
      return (T) known;
    }
    T fresh = read.get();
    there.things().put(key, fresh);
    return fresh;
  }

  private String edition() {
    return (String) em.createNativeQuery(EDITION).getSingleResult();
  }
}

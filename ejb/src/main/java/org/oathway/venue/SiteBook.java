package org.oathway.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes a site with its rooms and its places; whoever calls has asked for the right to. */
@ApplicationScoped
class SiteBook {

  @PersistenceContext EntityManager em;

  long add(SiteRequest request) {
    long site = next();
    em.createNativeQuery(
            "insert into site (id, session_id, code, name, address, district_id) select ?1, ?2,"
                + " lpad((coalesce(max(code::int), 0) + 1)::text, 2, '0'), ?3, ?4, ?5 from site where session_id = ?2")
        .setParameter(1, site)
        .setParameter(2, request.sessionId())
        .setParameter(3, request.name().strip())
        .setParameter(4, request.address().strip())
        .setParameter(5, request.districtId())
        .executeUpdate();
    em.createNativeQuery(
            "insert into room (id, site_id, number, name, row_count, column_count, capacity)"
                + " select nextval('entity_id'), ?1, n, '第' || n || '考场', ?3, ?4, ?5"
                + " from generate_series(1, ?2) n")
        .setParameter(1, site)
        .setParameter(2, request.rooms())
        .setParameter(3, request.rows())
        .setParameter(4, request.columns())
        .setParameter(5, request.capacity())
        .executeUpdate();
    em.createNativeQuery(
            "insert into place (id, site_id) select nextval('place_id'), ?1"
                + " from generate_series(1, ?2)")
        .setParameter(1, site)
        .setParameter(2, request.rooms() * request.capacity())
        .executeUpdate();
    return site;
  }

  private long next() {
    return ((Number) em.createNativeQuery("select nextval('entity_id')").getSingleResult())
        .longValue();
  }
}

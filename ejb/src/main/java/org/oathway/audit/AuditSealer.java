package org.oathway.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Links audit rows into the chain, in batches, every two seconds. Deeds lay their rows on its table
 * (audit_unsealed) and go on; nobody waits for it. One transaction takes rows off the table and
 * adds their links, under a lock that lets only one node seal at a time.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@AccessTimeout(0)
@PermitAll
public class AuditSealer {

  private static final int BATCH = 2000;
  private static final long LOCK = 4_711_001;

  @PersistenceContext private EntityManager em;

  /** Seals what lies on the table. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void seal() {
    if (!(Boolean)
        em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
            .setParameter(1, LOCK)
            .getSingleResult()) {
      return;
    }
    List<AuditEvent> events =
        em.createQuery(
                "select new org.oathway.audit.AuditEvent(e.id, e.at, e.accountId, e.actor,"
                    + " e.roles, e.deed, e.object, e.outcome, e.detail, e.address, e.requestId)"
                    + " from AuditRow e join AuditUnsealed u on u.eventId = e.id order by e.id",
                AuditEvent.class)
            .setMaxResults(BATCH)
            .getResultList();
    if (events.isEmpty()) {
      return;
    }
    AuditLink last =
        em.createQuery("select l from AuditLink l order by l.place desc", AuditLink.class)
            .setMaxResults(1)
            .getResultStream()
            .findFirst()
            .orElse(AuditLink.START);
    for (AuditEvent event : events) {
      last = last.next(event);
      em.persist(last);
    }
    em.createQuery("delete from AuditUnsealed u where u.eventId in :ids")
        .setParameter("ids", events.stream().map(AuditEvent::id).toList())
        .executeUpdate();
  }
}

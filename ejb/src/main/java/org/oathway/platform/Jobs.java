package org.oathway.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/**
 * Reports of long works. Each report is kept in a transaction of its own, so that it can be watched
 * while the work goes on and stays when the work fails.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Jobs {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Opens a report of a work of so many things. */
  public long begin(String kind, String requestedBy, int total) {
    Job job = new Job(kind, requestedBy, total, clock.instant());
    em.persist(job);
    return job.id();
  }

  public void advance(long id, int more) {
    em.find(Job.class, id).advance(more);
  }

  public void failedOne(long id, String what) {
    em.find(Job.class, id).failedOne(what);
  }

  public void end(long id, boolean well) {
    em.find(Job.class, id).end(well ? "DONE" : "FAILED", clock.instant());
  }

  public void cancel(long id) {
    em.find(Job.class, id).end("CANCELLED", clock.instant());
  }

  public Optional<JobRow> row(long id) {
    return em.createQuery(
            "select new org.oathway.platform.JobRow(j.id, j.kind, j.requestedBy, j.total, j.done,"
                + " j.failed, j.state, j.failures, j.startedAt, j.endedAt) from Job j"
                + " where j.id = :id",
            JobRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}

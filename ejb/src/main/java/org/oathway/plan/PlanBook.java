package org.oathway.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Writes a district's year; whoever calls has asked for the right to. */
@ApplicationScoped
class PlanBook {

  @PersistenceContext EntityManager em;

  void keep(PlanRequest figures) {
    DistrictPlan plan =
        lock(figures.districtId(), figures.year())
            .orElseGet(
                () -> {
                  DistrictPlan fresh = new DistrictPlan(figures.districtId(), figures.year());
                  em.persist(fresh);
                  return fresh;
                });
    plan.enter(figures);
    em.flush();
  }

  /** A district's year, locked until the deed is done. */
  Optional<DistrictPlan> lock(long districtId, int year) {
    return em.createQuery(
            "select p from DistrictPlan p where p.districtId = :district and p.year = :year",
            DistrictPlan.class)
        .setParameter("district", districtId)
        .setParameter("year", year)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}

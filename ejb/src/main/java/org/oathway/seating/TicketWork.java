package org.oathway.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.oathway.exams.registration.RegistrationState;

/** What the work on a plan's tickets has still to do. */
@ApplicationScoped
class TicketWork {

  /** Seats without a ticket whose candidate has not cancelled since the draw. */
  private static final String MISSING =
      " from seat s join registration r on r.id = s.registration_id where s.plan_id = ?1"
          + " and s.document_id = 0 and r.state = ?2";

  @PersistenceContext private EntityManager em;

  int missing(long planId) {
    return ((Number)
            em.createNativeQuery("select count(*)" + MISSING)
                .setParameter(1, planId)
                .setParameter(2, RegistrationState.SEATED.name())
                .getSingleResult())
        .intValue();
  }

  /** The next registrations after one, in the order of their ids. */
  List<Long> next(long planId, long after, int count) {
    List<?> ids =
        em.createNativeQuery(
                "select s.registration_id"
                    + MISSING
                    + " and s.registration_id > ?3 order by s.registration_id limit ?4")
            .setParameter(1, planId)
            .setParameter(2, RegistrationState.SEATED.name())
            .setParameter(3, after)
            .setParameter(4, count)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void remember(long planId, long job) {
    em.find(Plan.class, planId, LockModeType.PESSIMISTIC_WRITE).ticketsBy(job);
  }
}

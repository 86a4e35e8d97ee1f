package org.oathway.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.oathway.platform.CaseStep;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/**
 * The history of every case: each step it took, who took it and what was said. A feature adds a
 * step in the transaction of its deed; nobody takes one away.
 */
@Stateless
@PermitAll
public class CaseHistory {

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Adds a step taken by the caller in this role.
   *
   * @param kind the case's kind, a feature word such as {@code registration}
   * @param state the state it came to
   * @param note words for the owner; may be empty
   */
  public void step(String kind, long caseId, Role role, String state, String note) {
    keep(kind, caseId, new CaseStep(clock.instant(), caller.name(), role.name(), state, note));
  }

  /** Adds a step the house took by itself (a deadline passed), or one of the invented world. */
  public void keep(String kind, long caseId, CaseStep step) {
    em.persist(new CaseEntry(kind, caseId, step));
  }

  /** Adds a step at a given time by a given name. */
  public void step(String kind, long caseId, Instant at, String actor, String role, String state) {
    keep(kind, caseId, new CaseStep(at, actor, role, state, ""));
  }

  /** The steps of a case, oldest first. Whether the caller may see them is the feature's guard. */
  public List<CaseStep> of(String kind, long caseId) {
    return em.createQuery(
            "select new org.oathway.platform.CaseStep(e.at, e.actor, e.role, e.state, e.note)"
                + " from CaseEntry e where e.kind = :kind and e.caseId = :id order by e.at, e.id",
            CaseStep.class)
        .setParameter("kind", kind)
        .setParameter("id", caseId)
        .getResultList();
  }
}

package org.oathway.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.security.Caller;
import org.oathway.security.Roles;
import org.oathway.security.SignInTried;

/** Writes the audit and lets administrators and auditors search it. */
@Stateless
@PermitAll
public class AuditLog {

  private static final String MATCHING =
      " from AuditRow e where (:text = '' or lower(e.actor) like :text or lower(e.deed) like :text"
          + " or lower(e.object) like :text or lower(e.detail) like :text)"
          + " and (:outcome = '' or e.outcome = :outcome) and e.at >= :from and e.at < :until";

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** A deed done or refused by its rules; part of the deed's transaction. */
  public void record(String deed, String object, String outcome, String detail) {
    em.persist(new AuditRow(clock.instant(), caller, deed, object, outcome, detail));
  }

  /** A deed that was thrown back: kept even though the deed is rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recordApart(String deed, String object, String outcome, String detail) {
    record(deed, object, outcome, detail);
  }

  /** A sign-in that worked or did not, whoever tried it. */
  @PermitAll
  public void signIn(@Observes SignInTried tried) {
    if (tried.entered()) {
      caller.recognise(tried.accountId());
    }
    record(
        "security.signIn",
        tried.accountId() == 0 ? "" : "account " + tried.accountId(),
        tried.entered() ? "DONE" : "REFUSED",
        "");
  }

  /**
   * What the audit says, newest first.
   *
   * @param text part of an actor, deed, object or detail; empty for all
   * @param outcome an outcome; empty for all
   * @param from first day
   * @param until last day
   */
  @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
  public Page<AuditEvent> search(
      String text, String outcome, LocalDate from, LocalDate until, PageRequest page) {
    TypedQuery<AuditEvent> rows =
        em.createQuery(
            "select new org.oathway.audit.AuditEvent(e.id, e.at, e.accountId, e.actor, e.roles,"
                + " e.deed, e.object, e.outcome, e.detail, e.address, e.requestId)"
                + MATCHING
                + " order by e.at desc, e.id desc",
            AuditEvent.class);
    TypedQuery<Long> count = em.createQuery("select count(e)" + MATCHING, Long.class);
    for (TypedQuery<?> query : java.util.List.of(rows, count)) {
      String like = text.isBlank() ? "" : "%" + text.strip().toLowerCase() + "%";
      query.setParameter("text", like);
      query.setParameter("outcome", outcome);
      query.setParameter("from", from.atStartOfDay(clock.getZone()).toInstant());
      query.setParameter("until", until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
    return new Page<>(
        rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(),
        count.getSingleResult());
  }
}

package org.oathway.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gives out the numbers of papers, by kind and year. A number is taken in a transaction of its own:
 * nobody waits for another's deed, and a deed that fails leaves a gap, never a number used twice.
 */
@Stateless
@PermitAll
public class DocumentNumbers {

  @PersistenceContext private EntityManager em;

  /** Takes some numbers in a row and says the first of them. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long take(DocumentKind kind, int year, int count) {
    Number last =
        (Number)
            em.createNativeQuery(
                    "insert into document_counter (kind, year, last) values (?1, ?2, ?3)"
                        + " on conflict (kind, year)"
                        + " do update set last = document_counter.last + excluded.last"
                        + " returning last")
                .setParameter(1, kind.name())
                .setParameter(2, year)
                .setParameter(3, count)
                .getSingleResult();
    return last.longValue() - count + 1;
  }
}

package org.oathway.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the rulebook as dated data: each has a value, the day from which it holds, the
 * legal basis it rests on and who set it. A decision keeps the version of the rules it was taken
 * by, so that a rule may change in mid-year without rewriting history.
 */
@Stateless
@PermitAll
public class Rulebook {

  @PersistenceContext private EntityManager em;
  @Inject private Shelf shelf;

  /** The rules as they stand on a day. */
  public Rules at(LocalDate day) {
    return shelf.get(List.of("rules", day), () -> read(day));
  }

  private Rules read(LocalDate day) {
    List<Object[]> rows =
        em.createQuery(
                "select r.key, r.value, r.id from Rule r where r.validFrom <= :day"
                    + " order by r.validFrom, r.id",
                Object[].class)
            .setParameter("day", day)
            .getResultList();
    Map<String, String> values = new HashMap<>();
    long newest = 0;
    for (Object[] row : rows) {
      values.put((String) row[0], (String) row[1]);
      newest = Math.max(newest, (Long) row[2]);
    }
    return new Rules(values, "R" + newest);
  }
}

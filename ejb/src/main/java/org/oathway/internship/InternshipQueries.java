package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oathway.platform.Glance;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;

/** Reads internships as rows, with the names of those concerned. */
@Dependent
class InternshipQueries {

  private static final String ROW =
      "select new org.oathway.internship.InternshipRow(i.id, i.state, i.personId, p.name,"
          + " p.documentNoMasked, p.phoneMasked, i.officeId, o.name, i.districtId,"
          + " i.supervisorId, s.name, i.motive, i.cardNo, i.appliedOn, i.dueOn, i.startedOn,"
          + " i.endsOn)";
  private static final String FROM =
      " from Internship i join Person p on p.id = i.personId join Office o on o.id = i.officeId"
          + " left join Person s on s.id = i.supervisorId where ";

  @PersistenceContext private EntityManager em;
  @Inject private Glance glance;

  Optional<InternshipRow> row(long id) {
    return one("i.id = :id", id);
  }

  /**
   * A person's newest internship, over or not. All few are read: with a limit the question would be
   * put together anew each time it is asked.
   */
  Optional<InternshipRow> newestOf(long personId) {
    return glance.once(List.of("internship", personId), () -> one("i.personId = :id", personId));
  }

  private Optional<InternshipRow> one(String which, long id) {
    return em
        .createQuery(
            ROW + FROM + which + " order by i.appliedOn desc, i.id desc", InternshipRow.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * A page of a list, those with the nearest due day first.
   *
   * @param scope a column of the internship by which the desk is bound; empty for all
   */
  Page<InternshipRow> list(String scope, long bound, Set<State> states, PageRequest page) {
    String where = "i.state in :states" + (scope.isEmpty() ? "" : " and i." + scope + " = :bound");
    var rows =
        em.createQuery(
            ROW + FROM + where + " order by i.dueOn nulls last, i.appliedOn, i.id",
            InternshipRow.class);
    var count = em.createQuery("select count(i) from Internship i where " + where, Long.class);
    for (var query : List.of(rows, count)) {
      query.setParameter("states", states);
      if (!scope.isEmpty()) {
        query.setParameter("bound", bound);
      }
    }
    return new Page<>(
        rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(),
        count.getSingleResult());
  }

  /** How many there are in these states within the scope. */
  int count(String scope, long bound, Set<State> states) {
    return em.createQuery(
            "select count(i) from Internship i where i.state in :states and i."
                + scope
                + " = :bound",
            Long.class)
        .setParameter("states", states)
        .setParameter("bound", bound)
        .getSingleResult()
        .intValue();
  }
}

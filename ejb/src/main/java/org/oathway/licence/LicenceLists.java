package org.oathway.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Lists applications with the names of person and office; the scope is the caller's guard. */
@ApplicationScoped
class LicenceLists {

  private static final String ROW =
      "select c.id, c.person_id, p.name, c.office_id, o.name as office, c.state, c.submitted_on,"
          + " c.due_on from licence_case c join person p on p.id = c.person_id join office o"
          + " on o.id = c.office_id where ";

  @PersistenceContext EntityManager em;

  List<LicenceRow> ofOffice(long officeId) {
    return rows("c.office_id = ?1 order by c.id desc", officeId);
  }

  /** How many wait in some states, and the earliest day one is due, for a to-do list. */
  List<LicenceRow> waiting(LicenceState state, long districtId) {
    return rows(
        "(?1 = 0 or c.district_id = ?1) and c.state = '" + state + "' order by c.due_on, c.id",
        districtId);
  }

  List<LicenceRow> rows(String condition, long scope) {
    List<?> rows = em.createNativeQuery(ROW + condition).setParameter(1, scope).getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  private static LicenceRow row(Object[] row) {
    return new LicenceRow(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        ((Number) row[3]).longValue(),
        (String) row[4],
        LicenceState.valueOf((String) row[5]),
        day(row[6]),
        row[7] == null ? null : day(row[7]));
  }

  private static java.time.LocalDate day(Object column) {
    return column instanceof java.time.LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
  }
}

package org.oathway.internship;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What waits on the desks of a supervisor and of an office's head, counted in one question.
 *
 * @param entries log entries to confirm
 * @param firstDay the day of the oldest of them
 * @param reports monthly reports without a remark
 * @param opinions papers that want the supervisor's opinion
 * @param applications applications to take or decline
 * @param applicationsDue the earliest day one of them is due
 * @param evaluations papers that want the office's evaluation
 */
record DeskWork(
    int entries,
    @Nullable LocalDate firstDay,
    int reports,
    int opinions,
    int applications,
    @Nullable LocalDate applicationsDue,
    int evaluations) {

  private static final String OF_THE_GUIDE =
      " on i.id = x.internship_id where i.supervisor_id = ?1";
  private static final String ENTRIES =
      " from internship_log x join internship i" + OF_THE_GUIDE + " and x.state = 'SUBMITTED'";
  private static final String PAPERS =
      "select count(*) from internship_assessment x join internship i on i.id = x.internship_id"
          + " where i.state = 'ASSESS_APPLIED' and x.passed is null and ";
  private static final String APPLICATIONS =
      " from internship where state = 'APPLIED' and office_id = ?2";

  private static final String ALL =
      "select (select count(*)"
          + ENTRIES
          + "), (select min(x.on_day)"
          + ENTRIES
          + "), (select count(*) from internship_note x join internship i"
          + OF_THE_GUIDE
          + " and x.remarked_on is null), ("
          + PAPERS
          + "i.supervisor_id = ?1 and x.supervisor_opinion = ''), (select count(*)"
          + APPLICATIONS
          + "), (select min(due_on)"
          + APPLICATIONS
          + "), ("
          + PAPERS
          + "i.office_id = ?2 and x.office_opinion = '')";

  /**
   * Counts.
   *
   * @param supervisorId the person who guides; 0 for none
   * @param officeId the office that is headed; 0 for none
   */
  static DeskWork of(EntityManager em, long supervisorId, long officeId) {
    Object[] row =
        (Object[])
            em.createNativeQuery(ALL)
                .setParameter(1, supervisorId)
                .setParameter(2, officeId)
                .getSingleResult();
    return new DeskWork(
        count(row[0]),
        day(row[1]),
        count(row[2]),
        count(row[3]),
        count(row[4]),
        day(row[5]),
        count(row[6]));
  }

  private static int count(Object column) {
    return ((Number) column).intValue();
  }

  private static @Nullable LocalDate day(@Nullable Object column) {
    return switch (column) {
      case null -> null;
      case Date day -> day.toLocalDate();
      default -> (LocalDate) column;
    };
  }
}

package org.oathway.training;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the attendance list of a course in one query. */
final class Attendees {

  private static final String LIST =
      "select e.person_id, p.name, coalesce(m.licence_no, ''), coalesce(o.name, ''), e.place_no,"
          + " extract(epoch from e.signed_in_at), e.late, extract(epoch from e.signed_out_at),"
          + " (select k.id from training_credit k where k.course_id = e.course_id"
          + " and k.person_id = e.person_id and k.counters is null),"
          + " (select coalesce(sum(k.tenths), 0) from training_credit k"
          + " where k.course_id = e.course_id and k.person_id = e.person_id)"
          + " from training_enrolment e join person p on p.id = e.person_id"
          + " left join office_member m on m.person_id = e.person_id and m.until is null"
          + " left join office o on o.id = m.office_id where e.course_id = ?1 order by e.place_no";

  private Attendees() {}

  static List<Attendee> of(EntityManager em, long courseId) {
    List<?> rows = em.createNativeQuery(LIST).setParameter(1, courseId).getResultList();
    return rows.stream().map(row -> one((Object[]) row)).toList();
  }

  private static Attendee one(Object[] row) {
    return new Attendee(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ((Number) row[4]).intValue(),
        instant(row[5]),
        (Boolean) row[6],
        instant(row[7]),
        row[8] == null ? null : ((Number) row[8]).longValue(),
        ((Number) row[9]).intValue());
  }

  private static @Nullable Instant instant(@Nullable Object epoch) {
    return epoch == null ? null : Instant.ofEpochSecond(((Number) epoch).longValue());
  }
}

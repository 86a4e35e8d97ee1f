package org.oathway.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oathway.organisation.AreaName;
import org.oathway.person.DocumentKind;
import org.oathway.person.PersonCard;
import org.oathway.platform.Glance;

/** Lists of registrations with the words around them, in one query each. */
@Dependent
class RegistrationRows {

  private static final String AGAIN =
      " exists (select 1 from case_entry e where e.case_kind = 'registration'"
          + " and e.case_id = r.id and e.state = 'RETURNED')";
  private static final String ROW =
      "select r.id, r.version, r.session_id, s.name as session, r.person_id, p.name, r.number,"
          + " r.state, d.name as district, v.name as site, r.education, r.law_major, r.standing,"
          + " r.conclusion, r.submitted_at, r.due_on,"
          + AGAIN
          + " from registration r join exam_session s on s.id = r.session_id"
          + " join person p on p.id = r.person_id left join district d on d.id = r.district_id"
          + " left join site v on v.id = r.site_id where ";

  private static final String AROUND =
      "select r.*, s.name as session_name, p.name as person_name, p.document_kind,"
          + " p.document_no_masked, p.phone_masked, p.email, p.male, p.birth,"
          + " p.photo_sha as person_photo, d.name as district_name, v.name as site_name,"
          + " v.address as site_address, h.name as hukou_name, h.name_en as hukou_name_en,"
          + " l.name as residence_name, l.name_en as residence_name_en"
          + " from registration r join exam_session s on s.id = r.session_id"
          + " join person p on p.id = r.person_id left join district d on d.id = r.district_id"
          + " left join site v on v.id = r.site_id left join district h on h.code = r.hukou"
          + " left join district l on l.code = r.residence where r.id = ?1";

  /** The order of a desk. */
  private static final String EARLIEST = " order by r.due_on, r.submitted_at, r.id";

  /**
   * Who lies on the desk, and how many wait. The words around them are asked for apart: together
   * they would be planned anew each time, which takes the database longer than both answers.
   */
  private static final String DESK =
      "select r.id, count(*) over (), count(*) filter (where r.due_on <= ?1) over ()"
          + " from registration r where %s r.state in ('SUBMITTED', 'REVIEW_1')"
          + EARLIEST
          + " limit "
          + ReviewQueue.SHOWN;

  private static final String ON_DESK =
      "select r.id, p.name, r.education, r.law_major, r.conclusion, r.due_on,"
          + AGAIN
          + " from registration r join person p on p.id = r.person_id"
          + " where r.id = any(cast(string_to_array(?1, ',') as bigint[]))"
          + EARLIEST;

  @PersistenceContext private EntityManager em;
  @Inject private Glance glance;

  List<RegistrationRow> of(String condition, Object scope) {
    List<?> rows = em.createNativeQuery(ROW + condition).setParameter(1, scope).getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  /** Of a person, newest first. */
  List<RegistrationRow> ofPerson(long personId) {
    return glance.once(
        List.of("registrations", personId),
        () -> of("r.person_id = ?1 order by r.id desc", personId));
  }

  /** Waiting for a district's clerk, the earliest due; 0 for all districts. */
  ReviewQueue toReview(long districtId, LocalDate today) {
    Query query =
        em.createNativeQuery(DESK.formatted(districtId == 0 ? "" : "r.district_id = ?2 and"))
            .setParameter(1, today);
    if (districtId != 0) {
      query.setParameter(2, districtId);
    }
    List<?> desk = query.getResultList();
    if (desk.isEmpty()) {
      return ReviewQueue.NONE;
    }
    String ids =
        desk.stream().map(row -> ((Object[]) row)[0].toString()).collect(Collectors.joining(","));
    Object[] any = (Object[]) desk.getFirst();
    return new ReviewQueue(onDesk(ids), count(any[1]), count(any[2]));
  }

  private List<DeskRow> onDesk(String ids) {
    List<?> rows = em.createNativeQuery(ON_DESK).setParameter(1, ids).getResultList();
    return rows.stream().map(row -> desk((Object[]) row)).toList();
  }

  private static DeskRow desk(Object[] row) {
    return new DeskRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (Boolean) row[3],
        (String) row[4],
        day(row[5]),
        (Boolean) row[6]);
  }

  /** A registration and the words around it. */
  record Around(
      Registration registration,
      String session,
      PersonCard person,
      String district,
      String site,
      String siteAddress,
      AreaName hukou,
      AreaName residence) {}

  Optional<Around> around(long id) {
    List<?> rows =
        em.createNativeQuery(AROUND, Registration.CARD).setParameter(1, id).getResultList();
    return rows.stream().map(row -> around((Object[]) row)).findFirst();
  }

  private static Around around(Object[] row) {
    Registration it = (Registration) row[0];
    PersonCard person =
        new PersonCard(
            it.personId(),
            text(row[2]),
            DocumentKind.valueOf(text(row[3])),
            text(row[4]),
            text(row[5]),
            text(row[6]),
            (Boolean) row[7],
            Objects.requireNonNull(day(row[8])),
            text(row[9]));
    return new Around(
        it,
        text(row[1]),
        person,
        text(row[10]),
        text(row[11]),
        text(row[12]),
        new AreaName(text(row[13]), text(row[14])),
        new AreaName(text(row[15]), text(row[16])));
  }

  private static int count(Object column) {
    return ((Number) column).intValue();
  }

  List<RegistrationRow> toConfirm() {
    return of("?1 = 0 and r.state = 'REVIEW_2' order by r.due_on, r.number", 0);
  }

  /** How many wait, and the earliest day one is due, for a to-do list. */
  record Waiting(int count, @Nullable LocalDate due) {}

  Waiting waitingForReview(long districtId) {
    return waiting("district_id = ?1 and state in ('SUBMITTED', 'REVIEW_1')", districtId);
  }

  Waiting waitingForConfirmation() {
    return waiting("?1 = 0 and state = 'REVIEW_2'", 0);
  }

  private Waiting waiting(String condition, long scope) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select count(*), min(due_on) from registration where " + condition)
                .setParameter(1, scope)
                .getSingleResult();
    return new Waiting(count(row[0]), day(row[1]));
  }

  private static RegistrationRow row(Object[] row) {
    return new RegistrationRow(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).intValue(),
        ((Number) row[2]).longValue(),
        (String) row[3],
        ((Number) row[4]).longValue(),
        (String) row[5],
        text(row[6]),
        (String) row[7],
        text(row[8]),
        text(row[9]),
        (String) row[10],
        (Boolean) row[11],
        (String) row[12],
        (String) row[13],
        moment(row[14]),
        day(row[15]),
        (Boolean) row[16]);
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : (String) column;
  }

  private static @Nullable Instant moment(@Nullable Object column) {
    return switch (column) {
      case null -> null;
      case Timestamp at -> at.toInstant();
      case OffsetDateTime at -> at.toInstant();
      default -> (Instant) column;
    };
  }

  private static @Nullable LocalDate day(@Nullable Object column) {
    return switch (column) {
      case null -> null;
      case Date day -> day.toLocalDate();
      default -> (LocalDate) column;
    };
  }
}

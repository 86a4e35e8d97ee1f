package org.oathway.testbed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.oathway.person.DocumentKind;
import org.oathway.person.NewPerson;
import org.oathway.person.Persons;
import org.oathway.person.ResidentId;

/** Exams and confirmed registrations, put straight into the database: a world of its own a test. */
@Dependent
public class ExamWorld {

  private static final long DISTRICT = 500233;

  @PersistenceContext private EntityManager em;
  @Inject private UserTransaction transaction;
  @Inject private Persons persons;
  @Inject private Clock clock;

  /** A session whose review is over, with one site, one room and so many candidates. */
  public long session(int candidates, int places) throws Exception {
    transaction.begin();
    long session = next();
    Instant now = clock.instant();
    em.createNativeQuery(
            "insert into exam_session values (?1, 1, ?2, ?3, 'PUBLISHED', ?4, ?5, ?6, ?7, ?8, ?9,"
                + " ?10, '', '', '')")
        .setParameter(1, session)
        .setParameter(2, "测试考试 " + session)
        .setParameter(3, LocalDate.now(clock).getYear())
        .setParameter(4, at(now, -20))
        .setParameter(5, at(now, -10))
        .setParameter(6, at(now, -5))
        .setParameter(7, at(now, 5))
        .setParameter(8, at(now, 10))
        .setParameter(9, at(now, 11))
        .setParameter(10, LocalDate.now(clock).plusDays(40))
        .executeUpdate();
    long site = next();
    insert(
        "insert into site values (?1, ?2, '01', '示例学院', '示例路1号', " + DISTRICT + ")", site, session);
    insert("insert into room values (?1, ?2, 1, '第1考场', 9, 10, " + places + ")", next(), site);
    for (int i = 0; i < candidates; i++) {
      confirmed(session, site, i);
    }
    transaction.commit();
    return session;
  }

  /** A confirmed registration of somebody new. */
  public long registration(long session, long site) throws Exception {
    transaction.begin();
    long registration = confirmed(session, site, 0);
    transaction.commit();
    return registration;
  }

  private long confirmed(long session, long site, int n) {
    long registration = next();
    em.createNativeQuery(
            "insert into registration (id, version, session_id, person_id, state, number, opened_at,"
                + " district_id, site_id, conclusion, submitted_at) values (?1, 1, ?2, ?3,"
                + " 'CONFIRMED', ?4, now(), ?5, ?6, ?7, now())")
        .setParameter(1, registration)
        .setParameter(2, session)
        .setParameter(3, person())
        .setParameter(4, "T-" + registration)
        .setParameter(5, DISTRICT)
        .setParameter(6, site)
        .setParameter(7, n % 2 == 0 ? "ELIGIBLE" : "ELIGIBLE_RELAXED")
        .executeUpdate();
    return registration;
  }

  private long person() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String first =
        "500000"
            + LocalDate.of(1970, 1, 1).plusDays(random.nextInt(10_000)).toString().replace("-", "")
            + "%03d".formatted(random.nextInt(1000));
    String phone = "199%08d".formatted(random.nextInt(100_000_000));
    return persons.add(
        new NewPerson(
            "李示例", DocumentKind.RESIDENT_ID, first + ResidentId.checkDigit(first), phone, ""));
  }

  /** Changes something the clock would change with time. */
  public void change(String sql, long id) throws Exception {
    transaction.begin();
    em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    transaction.commit();
  }

  /** One value of the database. */
  public Object one(String sql, long id) {
    return em.createNativeQuery(sql).setParameter(1, id).getSingleResult();
  }

  private void insert(String sql, long id, long parent) {
    em.createNativeQuery(sql).setParameter(1, id).setParameter(2, parent).executeUpdate();
  }

  private long next() {
    return ((Number) em.createNativeQuery("select nextval('entity_id')").getSingleResult())
        .longValue();
  }

  private static Timestamp at(Instant now, int days) {
    return Timestamp.from(now.plus(days, ChronoUnit.DAYS));
  }
}

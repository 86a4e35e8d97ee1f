package org.oathway.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.oathway.document.Documents;
import org.oathway.document.Subject;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkCalendar;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Accounts;
import org.oathway.security.Identity;

/**
 * A year of invented courses: hours posted, one course to be posted, one that runs at the moment of
 * the first start with its code on the screen, and several to enrol in. The account {@code
 * practitioner} has some of the hours and not all.
 */
@ApplicationScoped
class TrainingDemo implements DemoChapter {

  private static final int QUARTER = 15;

  @PersistenceContext EntityManager em;
  @Inject Ledger ledger;
  @Inject CertificateShelf shelf;
  @Inject Documents documents;
  @Inject Announcements announcements;
  @Inject Accounts accounts;
  @Inject Rulebook rulebook;
  @Inject WorkingDays workingDays;
  @Inject Clock clock;

  @Override
  public int order() {
    return 170;
  }

  @Override
  public void write(DemoPen pen) {
    WorkCalendar days = workingDays.around(pen.today());
    long me = personOf("practitioner");
    int round = 0;
    for (DemoCourse one : DemoCourse.PAST) {
      LocalDateTime starts = days.minus(pen.today(), -one.day()).atTime(one.hour(), 0);
      hold(one, starts, guests(one, starts.toLocalDate(), me, round++), me, days);
    }
    LocalDateTime now = LocalDateTime.now(clock);
    LocalDateTime begun =
        now.truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / QUARTER * QUARTER);
    Course running = announce(DemoCourse.TODAY, begun, days);
    for (Enrolment place : enrol(running, guests(DemoCourse.TODAY, pen.today(), me, round++))) {
      if (place.personId() != me && place.placeNo() % 3 != 0) {
        place.signIn(running.startsAt().minusSeconds(37L * place.placeNo()), false);
      }
    }
    for (DemoCourse one : DemoCourse.AHEAD) {
      LocalDateTime starts = days.plus(pen.today(), one.day()).atTime(one.hour(), 0);
      enrol(announce(one, starts, days), guests(one, pen.today(), me, round++));
    }
  }

  private Course announce(DemoCourse one, LocalDateTime starts, WorkCalendar days) {
    CourseRequest request = one.request(starts);
    LocalDate told = days.minus(LocalDate.now(clock), 6);
    announcements.publishAt(
        told.atTime(10, one.title().length()).atZone(clock.getZone()).toInstant(),
        AnnouncementKind.TRAINING,
        CourseNotice.title(request),
        CourseNotice.body(request),
        "/training/list");
    return keep(request);
  }

  private Course keep(CourseRequest request) {
    LocalDate day = request.starts() == null ? LocalDate.EPOCH : request.starts().toLocalDate();
    Course course = Course.of(request, clock.getZone(), rulebook.at(day).version());
    em.persist(course);
    em.flush();
    return course;
  }

  /** Who enrols: practitioners of that day, others in each course, the account first. */
  private List<Long> guests(DemoCourse one, LocalDate day, long me, int round) {
    List<?> rows =
        em.createNativeQuery(
                "select m.person_id from office_member m where m.until is null"
                    + " and m.first_licensed_on < ?1 and m.person_id <> ?2"
                    + " order by (m.id * 31 + ?3 * 17) % 101, m.id limit ?4")
            .setParameter(1, day)
            .setParameter(2, me)
            .setParameter(3, round)
            .setParameter(4, Math.max(0, one.guests() - (comes(one) ? 1 : 0)))
            .getResultList();
    List<Long> guests =
        new ArrayList<>(rows.stream().map(id -> ((Number) id).longValue()).toList());
    if (comes(one) && me != 0) {
      guests.addFirst(me);
    }
    return guests;
  }

  private static boolean comes(DemoCourse one) {
    return one.mine() != DemoCourse.Mine.NOTHING;
  }

  private List<Enrolment> enrol(Course course, List<Long> guests) {
    Instant week = course.startsAt().minus(Duration.ofDays(7));
    Instant from = week.isAfter(clock.instant()) ? clock.instant() : week;
    List<Enrolment> places = new ArrayList<>();
    for (int n = 0; n < guests.size(); n++) {
      Instant at = from.minus(Duration.ofMinutes(47L * (guests.size() - n)));
      Enrolment place = new Enrolment(course.id(), guests.get(n), n + 1, at);
      em.persist(place);
      places.add(place);
    }
    return places;
  }

  /** A course that is over: most came, some late, some left early and get nothing. */
  private void hold(
      DemoCourse one, LocalDateTime starts, List<Long> guests, long me, WorkCalendar days) {
    Course course = keep(one.request(starts));
    List<Enrolment> places = enrol(course, guests);
    for (Enrolment place : places) {
      int n = place.placeNo();
      boolean mine = place.personId() == me;
      boolean late = mine ? one.mine() == DemoCourse.Mine.COMES_LATE : n % 13 == 5;
      if (mine || n % 11 != 7) {
        place.signIn(course.startsAt().plusSeconds(late ? 1_400 : -17L * n), late);
        if (mine || n % 17 != 3) {
          place.signOut(course.endsAt().minusSeconds(11L * n));
        }
      }
    }
    if (one.posted()) {
      LocalDate day = days.plus(starts.toLocalDate(), 2);
      Instant at = day.atTime(10, 0).atZone(clock.getZone()).toInstant();
      course.post(at);
      ledger.give(course, places, at, association());
      if (one.mine() == DemoCourse.Mine.FETCHES_THE_CERTIFICATE && me != 0) {
        certify(course, me, days.plus(day, 1));
      }
    }
  }

  private void certify(Course course, long me, LocalDate on) {
    long document =
        documents.issueOn(on, new Subject(me, 0), shelf.paper(course, me, course.tenths())).id();
    shelf.keep(course, me, course.tenths(), document, on);
  }

  private String association() {
    return identity("association").name();
  }

  private long personOf(String login) {
    return identity(login).personId();
  }

  private Identity identity(String login) {
    OptionalLong account = accounts.find(login);
    return account.isEmpty() ? Identity.NOBODY : accounts.identity(account.getAsLong());
  }
}

package org.oathway.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Caller;
import org.oathway.security.Roles;
import org.oathway.training.AttendanceCode.Phase;
import org.oathway.training.AttendanceWindow.Entry;

/** What a practitioner does with courses: look, enrol, come and go. */
@Stateless
@RolesAllowed(Roles.PRACTITIONER)
public class Enrolments {

  private static final String NOT_ENROLLED = "training.attend.notEnrolled";

  @PersistenceContext private EntityManager em;
  @Inject private Courses courses;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All courses, with the caller's own place in each. */
  public List<MyCourse> catalogue() {
    long me = caller.personId();
    Map<Long, Enrolment> places =
        of(me).stream().collect(Collectors.toMap(Enrolment::courseId, Function.identity()));
    Set<Long> credited =
        Set.copyOf(
            em.createQuery(
                    "select k.courseId from CreditEntry k where k.personId = :me and k.counters is"
                        + " null",
                    Long.class)
                .setParameter("me", me)
                .getResultList());
    Instant now = clock.instant();
    return courses.all().stream()
        .map(
            row -> {
              Enrolment place = places.get(row.id());
              return new MyCourse(
                  row,
                  row.state(now),
                  place != null,
                  place == null ? null : place.signedInAt(),
                  place == null ? null : place.signedOutAt(),
                  credited.contains(row.id()));
            })
        .toList();
  }

  /** Takes a place, once, while there are places and the course has not begun. */
  @Audited("training.enrol")
  public Outcome<Long> enrol(long courseId) {
    Course course = em.find(Course.class, courseId, LockModeType.PESSIMISTIC_WRITE);
    if (course == null) {
      throw DeedFailed.notFound("course", courseId);
    }
    long taken =
        em.createQuery("select count(e) from Enrolment e where e.courseId = :course", Long.class)
            .setParameter("course", courseId)
            .getSingleResult();
    List<Reason> faults = new ArrayList<>();
    if (of(caller.personId()).stream().anyMatch(e -> e.courseId() == courseId)) {
      faults.add(Reason.of("training.enrol.twice", ""));
    } else if (taken >= course.capacity()) {
      faults.add(Reason.of("training.enrol.full", "", course.capacity()));
    }
    if (!clock.instant().isBefore(course.startsAt())) {
      faults.add(Reason.of("training.enrol.begun", ""));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    em.persist(new Enrolment(courseId, caller.personId(), (int) taken + 1, clock.instant()));
    messages.tell(caller.personId(), "training.letter.enrolled", "/training/list", course.title());
    return Outcome.done(courseId);
  }

  /**
   * Comes or goes, by the code shown in the room: the code itself says which.
   *
   * @param courseId the course of the QR code; 0 when the digits were typed, which then are looked
   *     for among the caller's own courses
   */
  @Audited("training.attend")
  public Outcome<Attended> attend(long courseId, String code) {
    String digits = code.replaceAll("\\s", "");
    List<Enrolment> mine =
        of(caller.personId()).stream()
            .filter(e -> courseId == 0 || e.courseId() == courseId)
            .toList();
    if (mine.isEmpty()) {
      return Outcome.refused(Reason.at("code", NOT_ENROLLED));
    }
    Rules rules = rulebook.at(LocalDate.now(clock));
    Instant now = clock.instant();
    for (Enrolment place : mine) {
      Course course = em.find(Course.class, place.courseId());
      AttendanceWindow window = AttendanceWindow.of(course.startsAt(), course.endsAt(), rules);
      AttendanceCode right = course.code(rules.number("cle.qr_s"));
      if (!course.posted() && right.fits(Phase.IN, now, digits)) {
        return come(place, course, window.entry(now), now);
      }
      if (!course.posted() && right.fits(Phase.OUT, now, digits) && window.mayLeave(now)) {
        return go(place, course, now);
      }
    }
    return Outcome.refused(Reason.at("code", "training.attend.code"));
  }

  private static Outcome<Attended> come(Enrolment place, Course course, Entry entry, Instant now) {
    if (entry == Entry.TOO_EARLY || entry == Entry.OVER) {
      return Outcome.refused(Reason.at("code", "training.attend." + entry));
    }
    place.signIn(now, entry == Entry.LATE);
    return Outcome.done(new Attended(course.title(), false, place.late(), now));
  }

  private static Outcome<Attended> go(Enrolment place, Course course, Instant now) {
    if (!place.present()) {
      return Outcome.refused(Reason.at("code", "training.attend.notIn"));
    }
    place.signOut(now);
    return Outcome.done(new Attended(course.title(), true, place.late(), now));
  }

  /**
   * A scan that counted.
   *
   * @param out whether the person goes
   * @param late whether the person came late, which costs one hour
   */
  public record Attended(String title, boolean out, boolean late, Instant at) {}

  private List<Enrolment> of(long personId) {
    return em.createQuery(
            "select e from Enrolment e where e.personId = :me order by e.id desc", Enrolment.class)
        .setParameter("me", personId)
        .getResultList();
  }
}

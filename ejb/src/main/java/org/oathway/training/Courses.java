package org.oathway.training;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.platform.Settings;
import org.oathway.security.Roles;
import org.oathway.training.AttendanceCode.Phase;

/** The courses of the association: published, shown, and the code in the room. */
@Stateless
public class Courses {

  @PersistenceContext private EntityManager em;
  @Inject private Announcements announcements;
  @Inject private Rulebook rulebook;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Publishes a course; it is announced, and practitioners may enrol from now on. */
  @RolesAllowed(Roles.ASSOCIATION)
  @Audited("training.publish")
  public Outcome<Long> publish(CourseRequest request) {
    Rules rules = rulebook.at(LocalDate.now(clock));
    List<Reason> faults =
        request.faults(clock.instant(), clock.getZone(), rules.number("cle.minutes_per_hour"));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Course course = Course.of(request, clock.getZone(), rules.version());
    em.persist(course);
    em.flush();
    announcements.publish(
        AnnouncementKind.TRAINING,
        CourseNotice.title(request),
        CourseNotice.body(request),
        "/training/list");
    return Outcome.done(course.id());
  }

  @PermitAll
  public CourseRow row(long id) {
    return em.createQuery(CourseRow.SELECT + "where c.id = :id", CourseRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("course", id));
  }

  /** Courses, the next to come first, then those gone by. */
  @PermitAll
  public List<CourseRow> all() {
    Instant now = clock.instant();
    List<CourseRow> rows =
        em.createQuery(CourseRow.SELECT + "order by c.startsAt, c.id", CourseRow.class)
            .getResultList();
    List<CourseRow> ahead = rows.stream().filter(row -> row.endsAt().isAfter(now)).toList();
    List<CourseRow> gone = rows.stream().filter(row -> !row.endsAt().isAfter(now)).toList();
    return java.util.stream.Stream.concat(ahead.stream(), gone.reversed().stream()).toList();
  }

  /** Who is in a course, in the order of enrolment. */
  @RolesAllowed({Roles.ASSOCIATION, Roles.AUDITOR})
  public List<Attendee> attendees(long courseId) {
    return Attendees.of(em, courseId);
  }

  /** What the screen in the room shows now. */
  @RolesAllowed(Roles.ASSOCIATION)
  public RoomCode code(long courseId) {
    Course course = em.find(Course.class, courseId);
    if (course == null) {
      throw DeedFailed.notFound("course", courseId);
    }
    Instant now = clock.instant();
    Rules rules = rulebook.at(LocalDate.now(clock));
    AttendanceWindow window = AttendanceWindow.of(course.startsAt(), course.endsAt(), rules);
    if (course.posted() || now.isBefore(window.opens())) {
      return RoomCode.closed(window.opens());
    }
    boolean out = window.mayLeave(now);
    AttendanceCode code = course.code(rules.number("cle.qr_s"));
    String digits = code.at(out ? Phase.OUT : Phase.IN, now);
    String link = "/training/attend?course=%d&code=%s".formatted(courseId, digits);
    return new RoomCode(true, out, digits, settings.publicUrl() + link, code.left(now), now);
  }

  /**
   * The code in the room.
   *
   * @param shown whether there is one now
   * @param out whether it is for going
   * @param link what the QR code says
   * @param left seconds until it changes
   * @param at the moment; before opening, the moment it opens
   */
  public record RoomCode(
      boolean shown, boolean out, String digits, String link, long left, Instant at) {

    static RoomCode closed(Instant opens) {
      return new RoomCode(false, false, "", "", 0, opens);
    }
  }
}

package org.oathway.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/** Posts the hours of a course, once, to everybody who came and stayed to the end. */
@Stateless
@RolesAllowed(Roles.ASSOCIATION)
public class Posting {

  @PersistenceContext private EntityManager em;
  @Inject private Ledger ledger;
  @Inject private MessageCentre messages;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Posts; yields how many persons were given hours. */
  @Audited("training.post")
  public Outcome<Integer> post(long courseId) {
    Course course = em.find(Course.class, courseId, LockModeType.PESSIMISTIC_WRITE);
    if (course == null) {
      throw DeedFailed.notFound("course", courseId);
    }
    Instant now = clock.instant();
    if (course.posted()) {
      return Outcome.refused(Reason.of("training.post.twice", ""));
    }
    if (now.isBefore(course.endsAt())) {
      return Outcome.refused(Reason.of("training.post.early", ""));
    }
    List<Enrolment> places =
        em.createQuery(
                "select e from Enrolment e where e.courseId = :course order by e.placeNo",
                Enrolment.class)
            .setParameter("course", courseId)
            .getResultList();
    course.post(now);
    int given = ledger.give(course, places, now, caller.name());
    for (Enrolment place : places) {
      if (place.attended()) {
        messages.tell(
            place.personId(),
            "training.letter.posted",
            "/training/account",
            course.title(),
            Hours.of(Hours.earned(course.tenths(), place.late())).toPlainString());
      } else {
        messages.tell(
            place.personId(), "training.letter.notPosted", "/training/account", course.title());
      }
    }
    return Outcome.done(given);
  }
}

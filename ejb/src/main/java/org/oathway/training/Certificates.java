package org.oathway.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.oathway.document.Documents;
import org.oathway.document.Subject;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/** Training certificates (学时证明): one a person and course, fetched by the person. */
@Stateless
@RolesAllowed(Roles.PRACTITIONER)
public class Certificates {

  @PersistenceContext private EntityManager em;
  @Inject private CertificateShelf shelf;
  @Inject private Documents documents;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's certificate of a course; issued when it is first asked for. Yields its id. */
  @Audited("training.certificate")
  public Outcome<Long> fetch(long courseId) {
    Course course = em.find(Course.class, courseId);
    if (course == null) {
      throw DeedFailed.notFound("course", courseId);
    }
    long me = caller.personId();
    int tenths = tenths(courseId, me);
    if (tenths <= 0) {
      return Outcome.refused(Reason.of("training.certificate.none", "", course.title()));
    }
    Optional<CertificateRow> kept = shelf.row(courseId, me);
    if (kept.isPresent()) {
      if (shelf.holds(kept.get())) {
        return Outcome.done(kept.get().documentId());
      }
      long fresh = documents.issue(new Subject(me, 0), shelf.paper(course, me, tenths)).id();
      kept.get().renew(fresh);
      return Outcome.done(fresh);
    }
    long document = documents.issue(new Subject(me, 0), shelf.paper(course, me, tenths)).id();
    shelf.keep(course, me, tenths, document, LocalDate.now(clock));
    return Outcome.done(document);
  }

  private int tenths(long courseId, long personId) {
    Long sum =
        em.createQuery(
                "select sum(k.tenths) from CreditEntry k where k.courseId = :course"
                    + " and k.personId = :person",
                Long.class)
            .setParameter("course", courseId)
            .setParameter("person", personId)
            .getSingleResult();
    return sum == null ? 0 : sum.intValue();
  }
}

package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oathway.audit.CaseHistory;
import org.oathway.platform.DeedFailed;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/** Finds internships for those they concern and keeps their history. */
@Dependent
class Cases {

  static final String KIND = "internship";
  static final String LINK = "/internship/mine";

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private CaseHistory history;
  @Inject private InternshipQueries queries;

  /** Locked for a deed; whether it concerns the caller is the deed's guard. */
  Internship locked(long id) {
    Internship found = em.find(Internship.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw DeedFailed.notFound(KIND, id);
    }
    return found;
  }

  /** An internship of the head's own office. */
  Internship ofMyOffice(long id) {
    Internship found = locked(id);
    return guard(found, found.officeId() == caller.officeId() && caller.has(Role.HEAD));
  }

  /** An internship of the official's own district. */
  Internship ofMyDistrict(long id) {
    Internship found = locked(id);
    return guard(found, found.districtId() == caller.districtId());
  }

  /** An internship the caller guides. */
  Internship guidedByMe(long id) {
    Internship found = locked(id);
    return guard(found, caller.personId() != 0 && found.supervisorId() == caller.personId());
  }

  /** The caller's own internship that is not over. */
  Optional<Internship> mine() {
    List<Internship> found =
        em.createQuery(
                "select i from Internship i where i.personId = :me and i.state not in :over",
                Internship.class)
            .setParameter("me", caller.personId())
            .setParameter("over", State.OVER)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    return found.stream().findFirst();
  }

  /** The same, only to look: nobody has to wait for a deed that is being done to it. */
  long mineToRead() {
    return queries
        .newestOf(caller.personId())
        .filter(row -> !row.state().isOver())
        .map(InternshipRow::id)
        .orElseThrow(() -> DeedFailed.notFound(KIND, caller.personId()));
  }

  Internship mineOrFail() {
    return mine().orElseThrow(() -> DeedFailed.notFound(KIND, caller.personId()));
  }

  /** Everybody whom the case concerns may look; to all others it does not exist. */
  void mayLook(InternshipRow row) {
    boolean may =
        row.personId() == caller.personId() && caller.personId() != 0
            || row.guidedBy(caller.personId())
            || caller.has(Role.HEAD) && row.officeId() == caller.officeId()
            || caller.hasAny(Role.CLERK, Role.APPROVER) && row.districtId() == caller.districtId()
            || caller.hasAny(Role.ASSOCIATION, Role.OFFICER, Role.AUDITOR)
            || caller.has(Role.PANEL) && onPanel(row.id());
    if (!may) {
      throw DeedFailed.notFound(KIND, row.id());
    }
  }

  private boolean onPanel(long id) {
    return !em.createQuery(
            "select s.id from PanelSeat s, InternAssessment a where s.assessmentId = a.id"
                + " and a.internshipId = :id and s.accountId = :me",
            Long.class)
        .setParameter("id", id)
        .setParameter("me", caller.accountId())
        .getResultList()
        .isEmpty();
  }

  /** Goes on and says so in the history. */
  void become(Internship one, State next, Role as, String note) {
    one.become(next);
    step(one, as, note);
  }

  /** Says in the history where the case has come. */
  void step(Internship one, Role as, String note) {
    history.step(KIND, one.id(), as, one.state().name(), note);
  }

  private Internship guard(Internship found, boolean own) {
    if (!own) {
      throw DeedFailed.notFound(KIND, found.id());
    }
    return found;
  }
}

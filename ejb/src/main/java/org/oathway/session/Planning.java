package org.oathway.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.audit.CaseHistory;
import org.oathway.exams.Reason;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.platform.Audited;
import org.oathway.platform.CaseStep;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** What the municipal bureau does with a session: drafts it, completes it, publishes it. */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class Planning {

  static final String KIND = "session";

  /** Told before a session is published; who finds something missing adds it. */
  public record AboutToPublish(long sessionId, List<Reason> missing) {}

  @PersistenceContext private EntityManager em;
  @Inject private Announcements announcements;
  @Inject private Event<AboutToPublish> aboutToPublish;
  @Inject private CaseHistory history;
  @Inject private Rulebook rulebook;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  /** A new draft with the windows the rulebook proposes. */
  public SessionRequest proposed() {
    LocalDate today = LocalDate.now(clock);
    return SessionRequest.proposed(today, rulebook.at(today), workingDays.around(today));
  }

  /** Keeps the draft as far as it is; only a name is needed. */
  @Audited("session.draft")
  public Outcome<Long> draft(SessionRequest plan) {
    if (plan.name().isBlank()) {
      return Outcome.refused(Reason.at("name", "session.name.length", 100));
    }
    if (plan.id() == 0) {
      ExamSession fresh = new ExamSession(plan, clock.getZone(), LocalDate.now(clock).getYear());
      em.persist(fresh);
      em.flush();
      step(fresh.id(), SessionState.DRAFT);
      return Outcome.done(fresh.id());
    }
    find(plan.id()).become(plan, clock.getZone());
    return Outcome.done(plan.id());
  }

  /** The steps of a session so far. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public List<CaseStep> history(long id) {
    return history.of(KIND, id);
  }

  /** What is unusual about a draft without keeping it from being published. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public List<Reason> hints(SessionRequest plan) {
    LocalDate today = LocalDate.now(clock);
    return plan.hints(today, rulebook.at(today));
  }

  /** All that keeps the draft from being published. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public List<Reason> missing(SessionRequest plan) {
    List<Reason> missing = new ArrayList<>(plan.missing(LocalDate.now(clock)));
    aboutToPublish.fire(new AboutToPublish(plan.id(), missing));
    return missing;
  }

  /** Publishes: the draft is kept, checked as a whole, frozen and announced. */
  @Audited("session.publish")
  public Outcome<Long> publish(SessionRequest plan) {
    ExamSession session = find(plan.id());
    List<Reason> missing = missing(plan);
    if (!missing.isEmpty()) {
      return Outcome.refused(missing);
    }
    session.become(plan, clock.getZone());
    session.publish();
    announcements.publish(
        AnnouncementKind.EXAM, session.name(), session.notice(), "/session/view?id=" + plan.id());
    step(plan.id(), SessionState.PUBLISHED);
    return Outcome.done(plan.id());
  }

  /** Holds a draft still for the length of the caller's deed; false once it was published. */
  public boolean holdDraft(long id) {
    return find(id).isDraft();
  }

  private void step(long id, SessionState state) {
    history.step(KIND, id, Role.OFFICER, state.name(), "");
  }

  private ExamSession find(long id) {
    ExamSession found = em.find(ExamSession.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw DeedFailed.notFound("session", id);
    }
    return found;
  }
}

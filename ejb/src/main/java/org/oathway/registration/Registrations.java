package org.oathway.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.audit.CaseHistory;
import org.oathway.exams.eligibility.Conclusion;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.platform.DeedFailed;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/**
 * Reads registrations, each caller what lies in the own scope, and lets seating and results carry a
 * confirmed one further.
 */
@Stateless
@PermitAll
public class Registrations {

  @PersistenceContext private EntityManager em;
  @Inject private RegistrationCases cases;
  @Inject private RegistrationRows rows;
  @Inject private CaseHistory history;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** One registration: the own one, one of the own district, or any for the city's roles. */
  public RegistrationCard card(long id) {
    RegistrationRows.Around around =
        rows.around(id)
            .filter(found -> cases.mayLook(found.registration()))
            .orElseThrow(() -> DeedFailed.notFound(RegistrationCases.KIND, id));
    Registration it = around.registration();
    Outline out = it.outline();
    return new RegistrationCard(
        id,
        out.version(),
        out.sessionId(),
        around.session(),
        around.person(),
        out.number(),
        out.state(),
        around.district(),
        around.site(),
        around.siteAddress(),
        it.identity(),
        around.hukou(),
        around.residence(),
        it.education(),
        it.choice(),
        cases.papers(id),
        out.photoSha(),
        out.photoFacts(),
        out.verdict(),
        it.toMend(),
        out.submittedAt(),
        out.dueOn(),
        out.formHash(),
        history.of(RegistrationCases.KIND, id));
  }

  /** The caller's own registrations, newest first. */
  @RolesAllowed(Roles.CANDIDATE)
  public List<RegistrationRow> mine() {
    return rows.ofPerson(caller.personId());
  }

  /**
   * What waits for the caller's district, the earliest due first, and a case of it, in one look.
   *
   * @param id the case to open; 0 for the first that waits
   */
  @RolesAllowed({Roles.CLERK, Roles.AUDITOR})
  public ReviewDesk desk(long id) {
    long district = caller.has(Role.CLERK) ? caller.districtId() : 0;
    ReviewQueue queue = rows.toReview(district, LocalDate.now(clock));
    long open = id == 0 && !queue.rows().isEmpty() ? queue.rows().getFirst().id() : id;
    return new ReviewDesk(queue, open == 0 ? null : card(open));
  }

  /** What the districts have passed and the municipal bureau has not decided. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public List<RegistrationRow> toConfirm() {
    return rows.toConfirm();
  }

  /** Who is confirmed for a session and not seated yet, by number. */
  public List<ConfirmedCandidate> confirmed(long sessionId) {
    return em.createQuery(
            "select r.id, r.personId, r.number, r.siteId, r.districtId, r.conclusion"
                + " from Registration r where r.sessionId = :session and r.state = :state"
                + " order by r.number",
            Object[].class)
        .setParameter("session", sessionId)
        .setParameter("state", RegistrationState.CONFIRMED)
        .getResultStream()
        .map(Registrations::confirmed)
        .toList();
  }

  /** One step further along the table; the feature that decided it has checked who may. */
  public void advance(long registrationId, RegistrationState to, String note) {
    Registration it = cases.locked(registrationId);
    it.become(to);
    cases.step(it, Role.OFFICER, note);
  }

  private static ConfirmedCandidate confirmed(Object[] row) {
    return new ConfirmedCandidate(
        (Long) row[0],
        (Long) row[1],
        (String) row[2],
        (Long) row[3],
        (Long) row[4],
        Conclusion.ELIGIBLE_RELAXED.name().equals(row[5]));
  }
}

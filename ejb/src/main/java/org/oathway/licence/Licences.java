package org.oathway.licence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.oathway.platform.DeedFailed;
import org.oathway.security.Caller;
import org.oathway.security.Identity;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** Reads applications: each caller what lies in the own scope, everything else is not there. */
@Stateless
@PermitAll
public class Licences {

  static final String CARD =
      "select new org.oathway.licence.LicenceCard(c.id, c.personId, c.officeId, c.districtId,"
          + " c.state, c.opinion, c.acceptance, c.submittedOn, c.acceptedOn, c.dueOn, c.extended,"
          + " c.missing, c.proposalApprove, c.proposalReason, c.proposedBy, c.excuse,"
          + " c.decisionReason, c.decidedOn, c.licenceNo, c.planYear, c.ruleVersion)"
          + " from LicenceCase c where ";

  @PersistenceContext private EntityManager em;
  @Inject private LicenceLists lists;
  @Inject private Caller caller;

  /** One application: of the own person, office or district, or any for the city's roles. */
  public LicenceCard card(long id) {
    LicenceCard card =
        cards("c.id = :it", id).stream()
            .findFirst()
            .orElseThrow(() -> DeedFailed.notFound("licence", id));
    if (!mine(caller.identity(), card)) {
      throw DeedFailed.notFound("licence", id);
    }
    return card;
  }

  /** The newest application of a person. */
  public Optional<LicenceCard> newestOf(long personId) {
    return cards("c.personId = :it order by c.id desc", personId).stream().findFirst();
  }

  /** Applications of the caller's office. */
  @RolesAllowed(Roles.HEAD)
  public List<LicenceRow> ofOffice() {
    return lists.ofOffice(caller.officeId());
  }

  /** Applications in some states, of the caller's district or, for the city's roles, of all. */
  @RolesAllowed({Roles.CLERK, Roles.APPROVER, Roles.OFFICER, Roles.AUDITOR})
  public List<LicenceRow> in(List<LicenceState> states) {
    String names = String.join("','", states.stream().map(Enum::name).toList());
    return lists.rows(
        "(?1 = 0 or c.district_id = ?1) and c.state in ('" + names + "') order by c.due_on, c.id",
        caller.hasAny(Role.OFFICER, Role.AUDITOR) ? 0 : caller.districtId());
  }

  private static boolean mine(Identity who, LicenceCard card) {
    boolean city = who.has(Role.OFFICER) || who.has(Role.AUDITOR);
    boolean district =
        (who.has(Role.CLERK) || who.has(Role.APPROVER)) && who.districtId() == card.districtId();
    boolean office = who.has(Role.HEAD) && who.officeId() == card.officeId();
    return city || district || office || (who.personId() != 0 && who.personId() == card.personId());
  }

  private List<LicenceCard> cards(String condition, long it) {
    TypedQuery<LicenceCard> query = em.createQuery(CARD + condition, LicenceCard.class);
    return query.setParameter("it", it).getResultList();
  }
}

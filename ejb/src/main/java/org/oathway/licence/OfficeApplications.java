package org.oathway.licence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.audit.CaseHistory;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.OfficeStatus;
import org.oathway.organisation.Offices;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** What an office does for the person it wants to take on: apply, supplement, withdraw. */
@Stateless
public class OfficeApplications {

  static final String KIND = "licence";
  private static final String BASIS = "司法部令第138号第六条";

  @PersistenceContext private EntityManager em;
  @Inject private Offices offices;
  @Inject private Dossier dossier;
  @Inject private CaseHistory history;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private WorkingDays workingDays;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Persons assessed as qualified who have no living application: whom an office may apply for. */
  @RolesAllowed(Roles.HEAD)
  public List<Applicant> applicants() {
    List<?> rows =
        em.createNativeQuery(
                "select p.id, p.name, p.document_no_masked, max(e.on_day) from dossier_entry e"
                    + " join person p on p.id = e.person_id where e.kind = 'INTERNSHIP_QUALIFIED'"
                    + " and e.facts like ?1 and not exists (select 1 from licence_case c"
                    + " where c.person_id = p.id and c.state not in"
                    + " ('NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN')) group by p.id order by 4, 1")
            .setParameter(1, "%office=" + offices.card(caller.officeId()).name() + ";%")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(r -> new Applicant(((Number) r[0]).longValue(), (String) r[1], (String) r[2]))
        .toList();
  }

  /** A person an office may apply for; the number is masked. */
  public record Applicant(long personId, String name, String documentNo) {}

  /** Applies; the district has five working days to accept or to say what is missing. */
  @RolesAllowed(Roles.HEAD)
  @Audited("licence.apply")
  public Outcome<Long> apply(ApplyRequest request) {
    OfficeCard office = offices.card(caller.officeId());
    List<Reason> faults = new ArrayList<>(request.faults());
    if (office.status() != OfficeStatus.NORMAL) {
      faults.add(Reason.of("licence.office.notNormal", "司法部令第137号"));
    }
    if (request.personId() != 0) {
      faults.addAll(standing(request.personId()));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    LocalDate today = LocalDate.now(clock);
    LicenceCase fresh =
        new LicenceCase(request, office.id(), office.districtId(), today, acceptBy(today));
    em.persist(fresh);
    em.flush();
    history.step(KIND, fresh.id(), Role.HEAD, LicenceState.SUBMITTED.name(), "");
    messages.tell(request.personId(), "licence.letter.applied", "/licence/mine", office.name());
    return Outcome.done(fresh.id());
  }

  private List<Reason> standing(long personId) {
    List<Reason> faults = new ArrayList<>();
    if (!dossier.has(personId, DossierKind.INTERNSHIP_QUALIFIED)) {
      faults.add(Reason.at("person", "licence.person.notQualified").under(BASIS));
    }
    if (!dossier.has(personId, DossierKind.EXAM_PASSED)) {
      faults.add(Reason.at("person", "licence.person.noExam").under(BASIS));
    }
    if (dossier.has(personId, DossierKind.LICENCE_ISSUED)) {
      faults.add(Reason.at("person", "licence.person.licensed"));
    }
    long living =
        em.createQuery(
                "select count(c) from LicenceCase c where c.personId = :person and c.state not in"
                    + " :ended",
                Long.class)
            .setParameter("person", personId)
            .setParameter(
                "ended",
                List.of(LicenceState.NOT_ACCEPTED, LicenceState.REFUSED, LicenceState.WITHDRAWN))
            .getSingleResult();
    if (living > 0) {
      faults.add(Reason.at("person", "licence.person.applied"));
    }
    return faults;
  }

  /** Sends what the district asked for. */
  @RolesAllowed(Roles.HEAD)
  @Audited("licence.supplement")
  public Outcome<Long> supplement(long id, String opinion, String acceptance) {
    LicenceCase mine = own(id);
    ApplyRequest again = new ApplyRequest(mine.personId(), opinion, acceptance, true);
    List<Reason> faults = again.faults();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    mine.supplement(again, acceptBy(LocalDate.now(clock)));
    history.step(KIND, id, Role.HEAD, LicenceState.SUBMITTED.name(), "");
    return Outcome.done(id);
  }

  private LocalDate acceptBy(LocalDate day) {
    return new LicenceClock(rulebook.at(day), workingDays.around(day)).acceptBy(day);
  }

  private LicenceCase own(long id) {
    LicenceCase found = em.find(LicenceCase.class, id);
    if (found == null || found.officeId() != caller.officeId()) {
      throw DeedFailed.notFound("licence", id);
    }
    return found;
  }
}

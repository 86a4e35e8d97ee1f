package org.oathway.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oathway.audit.CaseHistory;
import org.oathway.exams.eligibility.Ban;
import org.oathway.exams.registration.PaperKind;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.platform.DeedFailed;
import org.oathway.security.Caller;
import org.oathway.security.Role;

/** Finds registrations for those they concern, locked for a deed, and keeps their history. */
@Dependent
class RegistrationCases {

  static final String KIND = "registration";

  @PersistenceContext private EntityManager em;
  @Inject private Dossier dossier;
  @Inject private CaseHistory history;
  @Inject private Caller caller;

  /** The caller's own registration; anybody else's is not there. */
  Registration own(long id) {
    Registration found = locked(id);
    if (caller.personId() == 0 || found.personId() != caller.personId()) {
      throw DeedFailed.notFound(KIND, id);
    }
    return found;
  }

  /** A registration that the caller's district reviews. */
  Registration ofMyDistrict(long id) {
    Registration found = locked(id);
    if (caller.districtId() == 0 || found.choice().districtId() != caller.districtId()) {
      throw DeedFailed.notFound(KIND, id);
    }
    return found;
  }

  Registration locked(long id) {
    return find(id).orElseThrow(() -> DeedFailed.notFound(KIND, id));
  }

  Optional<Registration> find(long id) {
    return Optional.ofNullable(em.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether the caller may see a registration: a draft is its owner's alone. */
  boolean mayLook(Registration it) {
    if (caller.personId() != 0 && it.personId() == caller.personId()) {
      return true;
    }
    if (it.state() == org.oathway.exams.registration.RegistrationState.DRAFT) {
      return false;
    }
    boolean district =
        caller.hasAny(Role.CLERK, Role.APPROVER) && it.choice().districtId() == caller.districtId();
    return district || caller.hasAny(Role.OFFICER, Role.AUDITOR);
  }

  List<PaperRow> papers(long id) {
    return em.createQuery(
            "select new org.oathway.registration.PaperRow(p.id, p.kind, p.mediaType, p.bytes,"
                + " p.fileName) from RegistrationPaper p where p.registrationId = :id",
            PaperRow.class)
        .setParameter("id", id)
        .getResultStream()
        .sorted(java.util.Comparator.comparing(PaperRow::kind))
        .toList();
  }

  Set<PaperKind> kinds(long id) {
    return papers(id).stream().map(PaperRow::kind).collect(Collectors.toSet());
  }

  /** What the register holds against a person. */
  List<Ban> bans(long personId) {
    return dossier.of(personId).stream()
        .filter(entry -> entry.kind() == DossierKind.BAN)
        .map(entry -> BanFacts.read(entry.facts()))
        .toList();
  }

  /** At which site a registration holds its place; none while it holds none. */
  @Nullable Long heldSite(long id) {
    List<?> found =
        em.createNativeQuery("select site_id from place where registration_id = ?1")
            .setParameter(1, id)
            .getResultList();
    return found.isEmpty() ? null : ((Number) found.getFirst()).longValue();
  }

  /** Says in the history where the case has come. */
  void step(Registration it, Role as, String note) {
    history.step(KIND, it.id(), as, it.state().name(), note);
  }
}

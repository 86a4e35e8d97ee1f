package org.oathway.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Roles;

/**
 * Changes offices and who practises in them. Administrators enter and correct; joining and leaving
 * is called by the features that decide on licences and imports. An office does not move from a
 * township to the street (渝司发〔2020〕37号 四（四）).
 */
@Stateless
@PermitAll
public class OfficeDeeds {

  @PersistenceContext private EntityManager em;
  @Inject private OfficeBook book;

  /** Records an office or changes it; the state before stays in its history. */
  @RolesAllowed(Roles.ADMIN)
  @Audited("organisation.saveOffice")
  public Outcome<Long> save(OfficeRequest request) {
    List<Reason> faults = new ArrayList<>(request.faults());
    faults.addAll(taken("name", request.name().strip(), request.id()));
    faults.addAll(taken("uscc", Uscc.normal(request.uscc()), request.id()));
    Office known = request.id() == 0 ? null : em.find(Office.class, request.id());
    if (request.id() != 0 && known == null) {
      throw DeedFailed.notFound("office", request.id());
    }
    if (known != null
        && known.kind() == OfficeKind.TOWNSHIP
        && request.kind() == OfficeKind.STREET) {
      faults.add(Reason.at("kind", "organisation.office.toStreet").under("渝司发〔2020〕37号四（四）"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    return Outcome.done(known == null ? book.add(request) : book.change(known, request));
  }

  /** Appoints the head, who may then act for the office. */
  @RolesAllowed(Roles.ADMIN)
  @Audited("organisation.appointHead")
  public Outcome<Long> appointHead(long officeId, long personId) {
    book.appoint(officeId, personId);
    return Outcome.done(officeId);
  }

  /** A person begins to practise in an office. */
  public void join(
      long officeId, long personId, String licenceNo, LocalDate firstLicensedOn, LocalDate since) {
    em.persist(new OfficeMember(officeId, personId, licenceNo, firstLicensedOn, since));
  }

  /** A person's last day in the present office. */
  public void leave(long personId, LocalDate lastDay) {
    em.createQuery(
            "select m from OfficeMember m where m.personId = :person and m.until is null",
            OfficeMember.class)
        .setParameter("person", personId)
        .getResultList()
        .forEach(member -> member.leave(lastDay));
  }

  private List<Reason> taken(String field, String value, long except) {
    boolean taken =
        !em.createQuery(
                "select o.id from Office o where o." + field + " = :value and o.id <> :except",
                Long.class)
            .setParameter("value", value)
            .setParameter("except", except)
            .getResultList()
            .isEmpty();
    return taken ? List.of(Reason.at(field, "organisation.office.taken", value)) : List.of();
  }
}

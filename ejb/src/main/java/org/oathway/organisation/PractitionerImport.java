package org.oathway.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.NewPerson;
import org.oathway.person.Persons;
import org.oathway.platform.Audited;
import org.oathway.platform.ImportPlan;
import org.oathway.platform.ImportReport;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.TableFile;
import org.oathway.security.Accounts;
import org.oathway.security.Grant;
import org.oathway.security.NewAccount;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/**
 * Takes in a table of practitioners: each becomes a person with an account and a place in an
 * office. Nobody knows the first password; who wants in sets one by the code sent to the phone.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PractitionerImport {

  @PersistenceContext private EntityManager em;
  @Inject private Persons persons;
  @Inject private Accounts accounts;
  @Inject private OfficeDeeds deeds;
  @Inject private OfficeBook book;
  @Inject private Dossier dossier;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** Says everything that is wrong with a table; writes nothing. */
  public ImportReport check(byte[] file) {
    return plan(file).report();
  }

  @Audited("organisation.importPractitioners")
  public Outcome<Integer> commit(byte[] file) {
    return plan(file).commit(this::write);
  }

  public byte[] template() {
    return PractitionerTable.template();
  }

  private ImportPlan<PractitionerRequest> plan(byte[] file) {
    return ImportPlan.of(
        file, PractitionerTable.HEADINGS, t -> PractitionerTable.plan(t, known(t)));
  }

  private PractitionerTable.Known known(TableFile table) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Long> byWord = new HashMap<>();
    for (Object row :
        em.createNativeQuery("select id, name, uscc from office where status <> 'CANCELLED'")
            .getResultList()) {
      Object[] office = (Object[]) row;
      long id = ((Number) office[0]).longValue();
      byWord.put((String) office[1], id);
      byWord.put((String) office[2], id);
    }
    Set<String> licences = new HashSet<>();
    for (Object no :
        em.createNativeQuery("select licence_no from office_member where until is null")
            .getResultList()) {
      licences.add((String) no);
    }
    return new PractitionerTable.Known(
        persons.known(PractitionerTable.numbers(table)),
        accounts.takenOf(PractitionerTable.phones(table)),
        licences,
        byWord,
        rulebook.at(today).text("licence.no_regex"),
        today);
  }

  private void write(List<PractitionerRequest> all) {
    List<Long> ids = persons.addAll(all.stream().map(PractitionerRequest::person).toList());
    String nobodys = UUID.randomUUID().toString();
    List<NewAccount> fresh = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      NewPerson person = all.get(i).person();
      Map<String, String> names = Map.of("PHONE", person.phone(), "DOCUMENT", person.documentNo());
      fresh.add(new NewAccount(person.name(), ids.get(i), nobodys, names));
    }
    accounts.grantAll(
        accounts.openAll(fresh), all.stream().map(p -> Grant.of(Role.PRACTITIONER)).toList());
    for (int i = 0; i < all.size(); i++) {
      enter(all.get(i), ids.get(i));
    }
    em.flush();
    em.clear();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).head()) {
        book.appoint(all.get(i).officeId(), ids.get(i));
      }
    }
  }

  private void enter(PractitionerRequest one, long personId) {
    deeds.join(
        one.officeId(), personId, one.licenceNo(), one.firstLicensedOn(), one.firstLicensedOn());
    dossier.enter(
        personId,
        DossierKind.LICENCE_ISSUED,
        one.firstLicensedOn(),
        "organisation",
        one.officeId(),
        "licenceNo=" + one.licenceNo() + ";office=" + one.officeId() + ";");
  }
}

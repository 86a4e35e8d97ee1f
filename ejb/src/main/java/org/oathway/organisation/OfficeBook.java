package org.oathway.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.oathway.platform.DeedFailed;
import org.oathway.security.Accounts;
import org.oathway.security.Caller;
import org.oathway.security.Grant;
import org.oathway.security.Role;

/** Writes offices and their history; whoever calls has asked for the right to. */
@ApplicationScoped
class OfficeBook {

  @PersistenceContext EntityManager em;
  @Inject Accounts accounts;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Records an office; yields its id. */
  long add(OfficeRequest request) {
    Office office = new Office(request);
    em.persist(office);
    note(office.id(), "RECORDED", "", office.line());
    return office.id();
  }

  long change(Office office, OfficeRequest request) {
    String before = office.line();
    office.become(request);
    note(office.id(), "CHANGED", before, office.line());
    return office.id();
  }

  void appoint(long officeId, long personId) {
    Office office = em.find(Office.class, officeId);
    if (office == null) {
      throw DeedFailed.notFound("office", officeId);
    }
    String before = office.line();
    office.headedBy(personId);
    note(officeId, "HEAD", before, office.line());
    accounts.grantToPerson(personId, Grant.inOffice(Role.HEAD, officeId));
  }

  private void note(long officeId, String what, String before, String after) {
    em.persist(new OfficeChange(officeId, clock.instant(), caller.name(), what, before, after));
  }
}

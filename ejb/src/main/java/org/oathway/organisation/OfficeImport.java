package org.oathway.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.oathway.platform.Audited;
import org.oathway.platform.ImportPlan;
import org.oathway.platform.ImportReport;
import org.oathway.platform.Outcome;
import org.oathway.security.Roles;

/** Takes in a table of offices: first everything that is wrong with it, then all of it or none. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OfficeImport {

  @PersistenceContext private EntityManager em;
  @Inject private Districts districts;
  @Inject private OfficeBook book;

  /** Says everything that is wrong with a table; writes nothing. */
  public ImportReport check(byte[] file) {
    return plan(file).report();
  }

  @Audited("organisation.importOffices")
  public Outcome<Integer> commit(byte[] file) {
    return plan(file).commit(offices -> offices.forEach(book::add));
  }

  public byte[] template() {
    return OfficeTable.template();
  }

  private ImportPlan<OfficeRequest> plan(byte[] file) {
    return ImportPlan.of(file, OfficeTable.HEADINGS, t -> OfficeTable.plan(t, known()));
  }

  private OfficeTable.Known known() {
    return new OfficeTable.Known(byWord(districts.today()), all("o.name"), all("o.uscc"));
  }

  /** Districts by what people write for them: the name or the code. */
  static Map<String, Long> byWord(List<DistrictRow> rows) {
    Map<String, Long> found = new HashMap<>();
    for (DistrictRow row : rows) {
      found.put(row.name(), row.id());
      found.put(row.code(), row.id());
    }
    return found;
  }

  private HashSet<String> all(String what) {
    return new HashSet<>(
        em.createQuery("select " + what + " from Office o", String.class).getResultList());
  }
}

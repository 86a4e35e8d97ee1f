package org.oathway.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.ImportPlan;
import org.oathway.platform.ImportReport;
import org.oathway.platform.Outcome;
import org.oathway.security.Accounts;
import org.oathway.security.Roles;

/** Opens accounts for a table of officials: all of them or none. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class StaffImport {

  private static final String ANY = "not the password yet";

  @Inject private Districts districts;
  @Inject private Accounts accounts;
  @Inject private StaffAccounts staff;

  /** Says everything that is wrong with a table; writes nothing. */
  public ImportReport check(byte[] file) {
    return plan(file, ANY).report();
  }

  /**
   * Opens the accounts.
   *
   * @param password the first password of all of them, to be handed over in person
   */
  @Audited("organisation.importStaff")
  public Outcome<Integer> commit(byte[] file, String password) {
    List<Reason> faults = StaffRequest.passwordFaults(password);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    return plan(file, password).commit(staff::openAll);
  }

  public byte[] template() {
    return StaffTable.template();
  }

  private ImportPlan<StaffRequest> plan(byte[] file, String password) {
    return ImportPlan.of(
        file,
        StaffTable.HEADINGS,
        table ->
            StaffTable.plan(
                table,
                OfficeImport.byWord(districts.today()),
                accounts.takenOf(StaffTable.logins(table)),
                password));
  }
}

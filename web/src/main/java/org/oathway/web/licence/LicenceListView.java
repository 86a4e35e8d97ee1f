package org.oathway.web.licence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oathway.licence.LicenceRow;
import org.oathway.licence.LicenceState;
import org.oathway.licence.Licences;

/** Worklists of practice approval, one for each role. */
@Named
@RequestScoped
public class LicenceListView {

  private @Inject Licences licences;
  private List<LicenceRow> rows = List.of();

  /** What waits for the clerks of a district. */
  public void accept() {
    rows =
        licences.in(
            List.of(
                LicenceState.SUBMITTED,
                LicenceState.ACCEPTED,
                LicenceState.SUPPLEMENT_REQUESTED,
                LicenceState.LICENCE_ISSUED,
                LicenceState.ACKNOWLEDGED));
  }

  /** What waits for the approvers of a district. */
  public void decide() {
    rows = licences.in(List.of(LicenceState.PROPOSED, LicenceState.ACCEPTED));
  }

  /** What waits for the municipal bureau. */
  public void filings() {
    rows =
        licences.in(List.of(LicenceState.FILED, LicenceState.SUBMITTED, LicenceState.ACKNOWLEDGED));
  }

  public List<LicenceRow> getRows() {
    return rows;
  }
}

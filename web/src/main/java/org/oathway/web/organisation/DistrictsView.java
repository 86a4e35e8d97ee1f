package org.oathway.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;

/** All districts that ever stood, with their days. */
@Named
@RequestScoped
public class DistrictsView {

  private @Inject Districts districts;

  public List<DistrictRow> getRows() {
    return districts.all();
  }
}

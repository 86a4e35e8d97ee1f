package org.oathway.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.eligibility.Bar;
import org.oathway.exams.eligibility.Education;
import org.oathway.exams.eligibility.Standing;
import org.oathway.exams.registration.ReturnReason;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;
import org.oathway.registration.IdentitySection;
import org.oathway.venue.SiteRow;
import org.oathway.venue.Venues;

/** What can be chosen in the forms of registration. */
@Named
@RequestScoped
public class RegistrationChoices {

  private @Inject Districts districts;
  private @Inject Venues venues;
  private @Nullable List<DistrictRow> areas;

  public List<DistrictRow> getAreas() {
    List<DistrictRow> known = areas;
    if (known == null) {
      known = districts.today();
      areas = known;
    }
    return known;
  }

  public String getElsewhere() {
    return IdentitySection.ELSEWHERE;
  }

  public List<SiteRow> sites(long session) {
    return venues.sites(session);
  }

  public int left(SiteRow site) {
    return venues.placesLeft(site.id());
  }

  public Education[] getEducations() {
    return Education.values();
  }

  public Standing[] getStandings() {
    return Standing.values();
  }

  public Bar[] getBars() {
    return Bar.values();
  }

  public ReturnReason[] getReasons() {
    return ReturnReason.values();
  }
}

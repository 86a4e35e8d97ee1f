package org.oathway.web.licence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.audit.CaseHistory;
import org.oathway.licence.LicenceCard;
import org.oathway.licence.Licences;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.Offices;
import org.oathway.person.PersonCard;
import org.oathway.person.Persons;
import org.oathway.plan.PlanRow;
import org.oathway.plan.Plans;
import org.oathway.platform.CaseStep;
import org.oathway.security.Caller;

/** What belongs to an application: the card, the person, the office, the plan and the history. */
@Dependent
@SuppressWarnings("serial")
public class LicenceFile implements Serializable {

  private @Inject Licences licences;
  private @Inject Persons persons;
  private @Inject Offices offices;
  private @Inject Plans plans;
  private @Inject CaseHistory history;
  private @Inject Caller caller;
  private @Inject Clock clock;
  private @Nullable LicenceCard card;
  private @Nullable PersonCard person;
  private @Nullable OfficeCard office;
  private @Nullable PlanRow plan;
  private List<CaseStep> steps = List.of();

  void open(long id) {
    LicenceCard opened = licences.card(id);
    card = opened;
    person = persons.card(opened.personId());
    office = offices.card(opened.officeId());
    int year = opened.planYear() == 0 ? LocalDate.now(clock).getYear() : opened.planYear();
    plan = plans.row(opened.districtId(), year).orElse(null);
    steps = history.of("licence", id);
  }

  long openMine() {
    return licences
        .newestOf(caller.personId())
        .map(
            mine -> {
              open(mine.id());
              return mine.id();
            })
        .orElse(0L);
  }

  public boolean isOpen() {
    return card != null;
  }

  public LicenceCard getCard() {
    LicenceCard opened = card;
    if (opened == null) {
      throw new IllegalStateException("no application is open");
    }
    return opened;
  }

  public @Nullable PersonCard getPerson() {
    return person;
  }

  public @Nullable OfficeCard getOffice() {
    return office;
  }

  public @Nullable PlanRow getPlan() {
    return plan;
  }

  public List<CaseStep> getSteps() {
    return steps;
  }
}

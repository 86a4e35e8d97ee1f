package org.oathway.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.plan.PlanRequest;
import org.oathway.plan.PlanRow;
import org.oathway.plan.Plans;
import org.oathway.platform.Outcome;
import org.oathway.web.shared.Messages;

/**
 * The year's plan: every district with its ratio, its gate and its number; one at a time to change.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PlanView implements Serializable {

  private @Inject Plans plans;
  private @Inject Messages messages;
  private @Inject Clock clock;
  private int year;
  private long district;
  private List<PlanRow> rows = List.of();
  private int quota;
  private int lawyers;
  private int workers;
  private long residents;
  private int dataYear;

  public void load() {
    if (year == 0) {
      year = LocalDate.now(clock).getYear();
    }
    rows = plans.rows(year);
    plans.row(district, year).ifPresent(this::show);
  }

  private void show(PlanRow row) {
    quota = row.quota();
    lawyers = row.gate().lawyers();
    workers = row.workers();
    residents = row.gate().residents();
    dataYear = row.dataYear();
  }

  public @Nullable String save() {
    PlanRequest figures =
        new PlanRequest(district, year, quota, lawyers, workers, residents, dataYear);
    return switch (plans.enter(figures)) {
      case Outcome.Done<Long> done -> {
        messages.done("plan.saved");
        yield "/plan/list?faces-redirect=true&year=" + year;
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  /** The name of the district that is being changed. */
  public String getDistrictName() {
    return rows.stream()
        .filter(row -> row.districtId() == district)
        .map(PlanRow::district)
        .findFirst()
        .orElse("");
  }

  public List<PlanRow> getRows() {
    return rows;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public long getDistrict() {
    return district;
  }

  public void setDistrict(long district) {
    this.district = district;
  }

  public int getQuota() {
    return quota;
  }

  public void setQuota(int quota) {
    this.quota = quota;
  }

  public int getLawyers() {
    return lawyers;
  }

  public void setLawyers(int lawyers) {
    this.lawyers = lawyers;
  }

  public int getWorkers() {
    return workers;
  }

  public void setWorkers(int workers) {
    this.workers = workers;
  }

  public long getResidents() {
    return residents;
  }

  public void setResidents(long residents) {
    this.residents = residents;
  }

  public int getDataYear() {
    return dataYear;
  }

  public void setDataYear(int dataYear) {
    this.dataYear = dataYear;
  }
}

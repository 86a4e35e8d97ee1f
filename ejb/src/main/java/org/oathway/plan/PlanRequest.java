package org.oathway.plan;

import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;

/**
 * A district's figures of a year.
 *
 * @param quota new workers the year's plan allows
 * @param lawyers lawyers of the district
 * @param workers grassroots legal service workers of the district
 * @param residents permanent residents, in persons
 * @param dataYear the year the figures were counted
 */
public record PlanRequest(
    long districtId, int year, int quota, int lawyers, int workers, long residents, int dataYear) {

  private static final int MAX_QUOTA = 500;

  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (quota < 0 || quota > MAX_QUOTA) {
      faults.add(Reason.at("quota", "plan.quota.range", MAX_QUOTA));
    }
    if (lawyers < 0) {
      faults.add(Reason.at("lawyers", "plan.negative"));
    }
    if (workers < 0) {
      faults.add(Reason.at("workers", "plan.negative"));
    }
    if (residents < 1) {
      faults.add(Reason.at("residents", "plan.residents.missing"));
    }
    if (dataYear > year || dataYear < year - 5) {
      faults.add(Reason.at("dataYear", "plan.dataYear.range", year - 5, year));
    }
    return faults;
  }
}

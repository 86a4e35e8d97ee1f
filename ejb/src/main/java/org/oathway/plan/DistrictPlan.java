package org.oathway.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A district's year in the plan: entered by the municipal bureau, locked while a place is taken.
 */
@Entity
@Table(name = "district_plan")
class DistrictPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "district_id")
  private long districtId;

  @Column(name = "plan_year")
  private int year;

  @Column(name = "quota")
  private int quota;

  @Column(name = "lawyers")
  private int lawyers;

  @Column(name = "workers")
  private int workers;

  @Column(name = "residents")
  private long residents;

  @Column(name = "data_year")
  private int dataYear;

  protected DistrictPlan() {}

  DistrictPlan(long districtId, int year) {
    this.districtId = districtId;
    this.year = year;
  }

  void enter(PlanRequest figures) {
    quota = figures.quota();
    lawyers = figures.lawyers();
    workers = figures.workers();
    residents = figures.residents();
    dataYear = figures.dataYear();
  }

  int quota() {
    return quota;
  }

  int lawyers() {
    return lawyers;
  }

  long residents() {
    return residents;
  }
}

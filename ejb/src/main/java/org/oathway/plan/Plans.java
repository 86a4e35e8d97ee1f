package org.oathway.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/**
 * Keeps the plan and its ledger. The municipal bureau enters a district's year; the licence feature
 * takes a place when it accepts an application, keeps it when it approves, gives it back when it
 * refuses.
 */
@Stateless
@PermitAll
public class Plans {

  private static final String ROWS =
      "select d.id, d.name, p.plan_year, p.lawyers, p.residents, p.workers, p.quota, p.data_year,"
          + " (select coalesce(sum(e.places), 0) from plan_entry e where e.district_id = d.id"
          + " and e.plan_year = p.plan_year) as used from district_plan p join district d"
          + " on d.id = p.district_id where p.plan_year = ?1";

  @PersistenceContext private EntityManager em;
  @Inject private PlanBook book;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All districts of a year, by code. */
  @RolesAllowed({Roles.OFFICER, Roles.CLERK, Roles.APPROVER, Roles.AUDITOR})
  public List<PlanRow> rows(int year) {
    List<?> rows =
        em.createNativeQuery(ROWS + " order by d.id").setParameter(1, year).getResultList();
    BigDecimal threshold = threshold();
    return rows.stream().map(row -> row((Object[]) row, threshold)).toList();
  }

  /** A district's year; empty when the municipal bureau has entered none. */
  public Optional<PlanRow> row(long districtId, int year) {
    List<?> rows =
        em.createNativeQuery(ROWS + " and d.id = ?2")
            .setParameter(1, year)
            .setParameter(2, districtId)
            .getResultList();
    BigDecimal threshold = threshold();
    return rows.stream().map(row -> row((Object[]) row, threshold)).findFirst();
  }

  /** Enters or corrects a district's figures; the audit keeps who and when. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("plan.enter")
  public Outcome<Long> enter(PlanRequest figures) {
    List<Reason> faults = figures.faults();
    int used = row(figures.districtId(), figures.year()).map(PlanRow::used).orElse(0);
    if (figures.quota() < used) {
      return Outcome.refused(Reason.at("quota", "plan.quota.belowUsed", used));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    book.keep(figures);
    return Outcome.done(figures.districtId());
  }

  /**
   * Takes a place of the year for a case, or says what stands against it.
   *
   * @param caseId the application
   * @param excused whether the municipal bureau opened the gate for this case
   */
  public List<Reason> reserve(long districtId, int year, long caseId, boolean excused) {
    Optional<DistrictPlan> plan = book.lock(districtId, year);
    if (plan.isEmpty()) {
      return List.of(Reason.of("plan.missing", "渝司发〔2020〕37号四（二）", year));
    }
    Gate gate = new Gate(plan.get().lawyers(), plan.get().residents(), threshold());
    List<Reason> against = gate.against(plan.get().quota() - used(districtId, year), excused);
    if (against.isEmpty()) {
      enter(districtId, year, caseId, "RESERVED", 1);
    }
    return against;
  }

  /** Gives a reserved place back. */
  public void release(long districtId, int year, long caseId) {
    enter(districtId, year, caseId, "RELEASED", -1);
  }

  /** Notes that a reserved place became a worker; the sum does not change. */
  public void approve(long districtId, int year, long caseId) {
    enter(districtId, year, caseId, "APPROVED", 0);
  }

  private int used(long districtId, int year) {
    return ((Number)
            em.createNativeQuery(
                    "select coalesce(sum(places), 0) from plan_entry where district_id = ?1"
                        + " and plan_year = ?2")
                .setParameter(1, districtId)
                .setParameter(2, year)
                .getSingleResult())
        .intValue();
  }

  private void enter(long districtId, int year, long caseId, String kind, int places) {
    em.createNativeQuery(
            "insert into plan_entry (id, district_id, plan_year, case_id, kind, places, at, actor)"
                + " values (nextval('entity_id'), ?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, districtId)
        .setParameter(2, year)
        .setParameter(3, caseId)
        .setParameter(4, kind)
        .setParameter(5, places)
        .setParameter(6, Timestamp.from(clock.instant()))
        .setParameter(7, caller.name())
        .executeUpdate();
  }

  private BigDecimal threshold() {
    return rulebook.at(LocalDate.now(clock)).decimal("plan.gate_ratio");
  }

  private static PlanRow row(Object[] row, BigDecimal threshold) {
    return new PlanRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        number(row[2]),
        new Gate(number(row[3]), ((Number) row[4]).longValue(), threshold),
        number(row[5]),
        number(row[6]),
        number(row[8]),
        number(row[7]));
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }
}

package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oathway.exams.Reason;
import org.oathway.organisation.MemberRow;
import org.oathway.platform.Rules;

/** Who guides whom, and how much room an office has left. */
@Dependent
class Guidance {

  private static final LocalDate UNKNOWN = LocalDate.of(9999, 12, 31);

  @PersistenceContext private EntityManager em;
  @Inject private OfficeBook offices;
  @Inject private Clock clock;

  /**
   * All that speaks against a supervisor for this internship. The supervisor's places are counted
   * behind a lock of their own, so that two heads cannot fill the last one together.
   */
  List<Reason> faults(Internship one, long supervisorId, Rules rules) {
    em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(15, ?1)) as taken")
        .setParameter(1, (int) supervisorId)
        .getResultList();
    var found =
        offices.practitioners(one.officeId()).stream()
            .filter(member -> member.personId() == supervisorId)
            .findFirst();
    return SupervisorRules.faults(
        new SupervisorRules.Candidate(
            found.isPresent(),
            found.map(MemberRow::firstLicensedOn).orElse(UNKNOWN),
            guiding(Set.of(supervisorId), one.id()).getOrDefault(supervisorId, 0),
            supervisorId == one.personId()),
        LocalDate.now(clock),
        rules);
  }

  /** Everybody of an office who might guide, those who may first. */
  List<SupervisorChoice> choices(long officeId, Rules rules) {
    LocalDate today = LocalDate.now(clock);
    List<MemberRow> people = offices.practitioners(officeId);
    Map<Long, Integer> load = guiding(ids(people), 0);
    return people.stream()
        .map(
            one -> {
              int guiding = load.getOrDefault(one.personId(), 0);
              return new SupervisorChoice(
                  one.personId(),
                  one.name(),
                  one.firstLicensedOn().until(today).getYears(),
                  guiding,
                  SupervisorRules.faults(
                      new SupervisorRules.Candidate(true, one.firstLicensedOn(), guiding, false),
                      today,
                      rules));
            })
        .sorted(Comparator.comparingInt(choice -> choice.faults().size()))
        .toList();
  }

  /** How many interns each of these guides, leaving one internship out. */
  private Map<Long, Integer> guiding(Set<Long> supervisors, long except) {
    Map<Long, Integer> load = new HashMap<>();
    if (!supervisors.isEmpty()) {
      em.createQuery(
              "select i.supervisorId, count(i) from Internship i where i.supervisorId in :people"
                  + " and i.state in :guided and i.id <> :except group by i.supervisorId",
              Object[].class)
          .setParameter("people", supervisors)
          .setParameter("guided", State.GUIDED)
          .setParameter("except", except)
          .getResultList()
          .forEach(row -> load.put((Long) row[0], ((Number) row[1]).intValue()));
    }
    return load;
  }

  private static Set<Long> ids(List<MemberRow> people) {
    return people.stream().map(MemberRow::personId).collect(Collectors.toSet());
  }
}

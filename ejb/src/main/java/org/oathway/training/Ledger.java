package org.oathway.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.person.Dossier;
import org.oathway.person.DossierEntry;
import org.oathway.person.DossierKind;
import org.oathway.platform.Glance;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;

/** The book of credits behind the deeds: reads a person's account, writes the lines of a course. */
@Dependent
class Ledger {

  static final String KIND = "training";

  @PersistenceContext private EntityManager em;
  @Inject private Dossier dossier;
  @Inject private Rulebook rulebook;
  @Inject private Glance glance;
  @Inject private Clock clock;

  /** The account of the cycle that runs today. */
  CreditAccount running(long personId) {
    LocalDate today = LocalDate.now(clock);
    return glance.once(
        List.of("training", personId), () -> of(personId, Cycle.of(today, rulebook.at(today))));
  }

  CreditAccount of(long personId, Cycle cycle) {
    Practice practice = practice(personId);
    Requirement required =
        Requirement.of(rulebook.at(cycle.first()), cycle, practice.licensedOn(), practice.birth());
    List<CreditLine> lines =
        em.createQuery(
                "select new org.oathway.training.CreditLine(k.id, k.courseId, c.title, k.category,"
                    + " k.delivery, k.tenths, k.counters, k.evidence, k.ruleVersion, k.postedBy,"
                    + " k.at, e.signedInAt, e.signedOutAt, e.late) from CreditEntry k, Course c,"
                    + " Enrolment e where c.id = k.courseId and e.courseId = k.courseId"
                    + " and e.personId = k.personId and k.personId = :person and k.cycle = :cycle"
                    + " order by k.at desc, k.id desc",
                CreditLine.class)
            .setParameter("person", personId)
            .setParameter("cycle", cycle.year())
            .getResultList();
    return new CreditAccount(cycle, required, lines);
  }

  /** What of a person decides how much is asked; the birth counts for the licensed alone. */
  private record Practice(@Nullable LocalDate licensedOn, LocalDate birth) {}

  /**
   * Whoever practises has a licence in the dossier; the office's register may know an older one.
   */
  private Practice practice(long personId) {
    LocalDate issued =
        dossier.newest(personId, DossierKind.LICENCE_ISSUED).map(DossierEntry::on).orElse(null);
    if (issued == null) {
      return new Practice(null, LocalDate.EPOCH);
    }
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select p.birth, (select min(m.first_licensed_on) from office_member m"
                        + " where m.person_id = p.id and m.until is null)"
                        + " from person p where p.id = ?1")
                .setParameter(1, personId)
                .getSingleResult();
    return new Practice(row[1] == null ? issued : day(row[1]), day(row[0]));
  }

  private static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
  }

  /** Writes the lines of a course, in the ledger and in the dossiers of who stayed to the end. */
  int give(Course course, List<Enrolment> places, Instant at, String by) {
    LocalDate day = LocalDate.ofInstant(course.startsAt(), clock.getZone());
    Rules rules = rulebook.at(day);
    int cycle = Cycle.of(day, rules).year();
    CreditEntry.Stamp stamp = new CreditEntry.Stamp(rules.version(), by, at);
    List<Enrolment> attended = places.stream().filter(Enrolment::attended).toList();
    for (Enrolment place : attended) {
      CreditEntry entry = new CreditEntry(course, place, cycle, stamp);
      em.persist(entry);
      dossier.enter(
          place.personId(),
          DossierKind.CREDIT_POSTED,
          day,
          KIND,
          course.id(),
          "course=%s;hours=%s;category=%s;cycle=%d;"
              .formatted(
                  course.title(),
                  Hours.of(entry.tenths()).toPlainString(),
                  course.category(),
                  cycle));
    }
    return attended.size();
  }
}

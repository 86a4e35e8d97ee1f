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
import org.oathway.organisation.MemberRow;
import org.oathway.organisation.Offices;
import org.oathway.person.Dossier;
import org.oathway.person.DossierEntry;
import org.oathway.person.DossierKind;
import org.oathway.person.Persons;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;

/** The book of credits behind the deeds: reads a person's account, writes the lines of a course. */
@Dependent
class Ledger {

  static final String KIND = "training";

  @PersistenceContext private EntityManager em;
  @Inject private Offices offices;
  @Inject private Persons persons;
  @Inject private Dossier dossier;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** The account of the cycle that runs today. */
  CreditAccount running(long personId) {
    LocalDate today = LocalDate.now(clock);
    return of(personId, Cycle.of(today, rulebook.at(today)));
  }

  CreditAccount of(long personId, Cycle cycle) {
    Requirement required =
        Requirement.of(
            rulebook.at(cycle.first()),
            cycle,
            licensedOn(personId),
            persons.card(personId).birth());
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

  private @Nullable LocalDate licensedOn(long personId) {
    return offices
        .practiceOf(personId)
        .map(MemberRow::firstLicensedOn)
        .or(() -> dossier.newest(personId, DossierKind.LICENCE_ISSUED).map(DossierEntry::on))
        .orElse(null);
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

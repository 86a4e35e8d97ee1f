package org.oathway.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Eligibility;
import org.oathway.exams.eligibility.RuleSet;
import org.oathway.organisation.Districts;
import org.oathway.person.PersonCard;
import org.oathway.person.Persons;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Roles;
import org.oathway.session.Sessions;
import org.oathway.venue.Venues;

/**
 * A candidate's own form while it is written. Every section is saved by itself and as typed: what
 * is wrong with it is told, never thrown away.
 */
@Stateless
@RolesAllowed(Roles.CANDIDATE)
public class Drafts {

  @PersistenceContext private EntityManager em;
  @Inject private RegistrationCases cases;
  @Inject private EntryWindow window;
  @Inject private Sessions sessions;
  @Inject private Venues venues;
  @Inject private Districts districts;
  @Inject private Persons persons;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Opens the form for a session, or goes on with the one there is. */
  @Audited("registration.open")
  public Outcome<Long> open(long sessionId) {
    OptionalLong there = living(sessionId);
    if (there.isPresent()) {
      return Outcome.done(there.getAsLong());
    }
    List<Reason> against =
        TimeWords.plain(window.of(sessionId).submission(clock.instant()), clock.getZone());
    if (!against.isEmpty()) {
      return Outcome.refused(against);
    }
    em.createNativeQuery(
            "insert into registration (id, session_id, person_id, state, opened_at)"
                + " select nextval('entity_id'), ?1, ?2, 'DRAFT', ?3"
                + " on conflict do nothing")
        .setParameter(1, sessionId)
        .setParameter(2, caller.personId())
        .setParameter(3, clock.instant())
        .executeUpdate();
    return Outcome.done(living(sessionId).orElseThrow());
  }

  /** The form as it stands, with all that is missing and how the rules judge it today. */
  public Draft draft(long id) {
    Registration it = cases.own(id);
    Outline outline = it.outline();
    RuleSet rules = sessions.eligibilityRules(outline.sessionId());
    PersonCard person = persons.card(it.personId());
    List<PaperRow> papers = cases.papers(id);
    FormReading form =
        it.reading(person.name(), papers.stream().map(PaperRow::kind).collect(Collectors.toSet()));
    return new Draft(
        id,
        outline.sessionId(),
        it.state(),
        it.identity(),
        it.education(),
        it.choice(),
        it.promise(),
        papers,
        outline.photoSha(),
        outline.photoFacts(),
        form.form(rules).papersNeeded(),
        form.missing(rules),
        it.toMend(),
        Eligibility.judge(form.facts(cases.bans(it.personId())), rules, LocalDate.now(clock)));
  }

  public void save(IdentitySection section) {
    cases.own(section.id()).write(section);
  }

  public void save(EducationSection section) {
    cases.own(section.id()).write(section);
  }

  /** District and site must exist; a site of another session is not there. */
  public void save(ChoiceSection section) {
    Registration it = cases.own(section.id());
    if (section.districtId() != 0) {
      districts.row(section.districtId());
    }
    if (section.siteId() != 0
        && venues.site(section.siteId()).sessionId() != it.outline().sessionId()) {
      throw DeedFailed.notFound("site", section.siteId());
    }
    it.write(section);
  }

  public void save(PromiseSection section) {
    cases.own(section.id()).write(section, clock.instant());
  }

  private OptionalLong living(long sessionId) {
    return em.createQuery(
            "select r.id from Registration r where r.sessionId = :session and r.personId = :me"
                + " and r.state not in (org.oathway.exams.registration.RegistrationState.CANCELLED,"
                + " org.oathway.exams.registration.RegistrationState.REJECTED)",
            Long.class)
        .setParameter("session", sessionId)
        .setParameter("me", caller.personId())
        .getResultStream()
        .mapToLong(Long::longValue)
        .findFirst();
  }
}

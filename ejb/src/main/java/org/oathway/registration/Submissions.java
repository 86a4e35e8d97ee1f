package org.oathway.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Eligibility;
import org.oathway.exams.eligibility.RuleSet;
import org.oathway.exams.eligibility.Verdict;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.registration.RegistrationWindow;
import org.oathway.notification.MessageCentre;
import org.oathway.organisation.Districts;
import org.oathway.person.Persons;
import org.oathway.platform.Audited;
import org.oathway.platform.FileStore;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Role;
import org.oathway.security.Roles;
import org.oathway.session.Sessions;
import org.oathway.venue.Venues;

/**
 * Handing in, and taking back. What counts is the second in which the server has the whole form;
 * handing in twice is handing in once.
 */
@Stateless
@RolesAllowed(Roles.CANDIDATE)
public class Submissions {

  @PersistenceContext private EntityManager em;
  @Inject private RegistrationCases cases;
  @Inject private EntryWindow window;
  @Inject private Sessions sessions;
  @Inject private Venues venues;
  @Inject private Districts districts;
  @Inject private Persons persons;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  /** Hands the form in, or says everything that keeps it from being handed in. */
  @Audited("registration.submit")
  public Outcome<Receipt> submit(long id) {
    Registration it = cases.own(id);
    if (!it.state().open()) {
      return Outcome.done(it.outline().receipt());
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    RuleSet rules = sessions.eligibilityRules(it.outline().sessionId());
    FormReading form = it.reading(persons.card(it.personId()).name(), cases.kinds(id));
    Verdict verdict = Eligibility.judge(form.facts(cases.bans(it.personId())), rules, today);
    List<Reason> against = new ArrayList<>(late(it, now));
    against.addAll(form.missing(rules));
    if (form.declared()) {
      against.addAll(verdict.reasons());
    } else {
      against.add(Reason.of("registration.declare", "司法部令第138号 第六条"));
    }
    if (against.isEmpty() && !hold(it)) {
      against.add(Reason.at("site", "registration.site.full"));
    }
    if (!against.isEmpty()) {
      return Outcome.refused(against);
    }
    LocalDate due = workingDays.plus(today, rulebook.at(today).number("exam.review_wd"));
    String hash = FileStore.sha256(form.canonical().getBytes(StandardCharsets.UTF_8));
    it.submit(number(it), verdict, now, due, hash);
    Receipt receipt = it.outline().receipt();
    cases.step(it, Role.CANDIDATE, receipt.number());
    messages.tell(
        it.personId(),
        "registration.letter.submitted",
        "/registration/case?id=" + id,
        receipt.number(),
        due);
    return Outcome.done(receipt);
  }

  /** Takes the registration back; its place is free for somebody else. */
  @Audited("registration.withdraw")
  public Outcome<Long> withdraw(long id) {
    Registration it = cases.own(id);
    boolean handedIn = it.state() != RegistrationState.DRAFT;
    if (handedIn && !window.of(it.outline().sessionId()).submission(clock.instant()).isEmpty()) {
      return Outcome.refused(Reason.of("registration.withdraw.late", ""));
    }
    it.become(RegistrationState.CANCELLED);
    venues.free(id);
    cases.step(it, Role.CANDIDATE, "");
    if (handedIn) {
      messages.tell(it.personId(), "registration.letter.withdrawn", "/registration/case?id=" + id);
    }
    return Outcome.done(id);
  }

  private List<Reason> late(Registration it, Instant now) {
    RegistrationWindow open = window.of(it.outline().sessionId());
    boolean again = it.state() == RegistrationState.RETURNED;
    return TimeWords.plain(again ? open.resubmission(now) : open.submission(now), clock.getZone());
  }

  /** Holds a place at the chosen site; one held elsewhere is given up only for it. */
  private boolean hold(Registration it) {
    long site = it.choice().siteId();
    @Nullable Long held = cases.heldSite(it.id());
    if (held != null && held == site) {
      return true;
    }
    if (held != null) {
      venues.free(it.id());
    }
    boolean taken = venues.take(site, it.id());
    if (!taken && held != null) {
      venues.take(held, it.id());
    }
    return taken;
  }

  /** The number once given stays. */
  private String number(Registration it) {
    Outline outline = it.outline();
    if (!outline.number().isEmpty()) {
      return outline.number();
    }
    Object serial = em.createNativeQuery("select nextval('registration_serial')").getSingleResult();
    return RegistrationNumber.of(
        sessions.card(outline.sessionId()).year(),
        districts.row(it.choice().districtId()).code(),
        ((Number) serial).longValue());
  }
}

package org.oathway.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.registration.RegistrationWindow;
import org.oathway.exams.registration.ReturnReason;
import org.oathway.notification.MessageCentre;
import org.oathway.person.Persons;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.WorkingDays;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;
import org.oathway.venue.Venues;

/**
 * The two looks at a registration: the district's clerk passes it, gives it back with everything
 * that is to be mended, or refuses it; an officer of the municipal bureau, who is not that clerk,
 * confirms it. Each decides about the version that was on the screen, or comes too late.
 */
@Stateless
public class Reviews {

  private static final int MIN_NOTE = 4;
  private static final String LINK = "/registration/case?id=";

  @Inject private RegistrationCases cases;
  @Inject private EntryWindow window;
  @Inject private Venues venues;
  @Inject private Persons persons;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private WorkingDays workingDays;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The clerk finds nothing against it. */
  @RolesAllowed(Roles.CLERK)
  @Audited("registration.pass")
  public Outcome<Long> pass(ReviewRequest request) {
    Registration it = seen(cases.ofMyDistrict(request.id()), request.version());
    it.pass(caller.accountId(), due());
    cases.step(it, Role.CLERK, request.note().strip());
    return Outcome.done(it.id());
  }

  /** The clerk gives it back, with everything that is to be mended. */
  @RolesAllowed(Roles.CLERK)
  @Audited("registration.return")
  public Outcome<Long> giveBack(ReviewRequest request) {
    return giveBack(cases.ofMyDistrict(request.id()), Role.CLERK, request);
  }

  /** The clerk refuses it for good, with a reason. */
  @RolesAllowed(Roles.CLERK)
  @Audited("registration.reject")
  public Outcome<Long> reject(ReviewRequest request) {
    Registration it = seen(cases.ofMyDistrict(request.id()), request.version());
    String why = request.note().strip();
    if (why.length() < MIN_NOTE) {
      return Outcome.refused(Reason.at("note", "registration.reject.note", MIN_NOTE));
    }
    it.reject();
    venues.free(it.id());
    cases.step(it, Role.CLERK, why);
    messages.tell(it.personId(), "registration.letter.rejected", LINK + it.id(), why);
    return Outcome.done(it.id());
  }

  /** The municipal bureau gives back what the district had passed. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("registration.returnByCity")
  public Outcome<Long> sendBack(ReviewRequest request) {
    Registration it = cases.locked(request.id());
    if (it.state() != RegistrationState.REVIEW_2) {
      throw DeedFailed.stale();
    }
    return giveBack(it, Role.OFFICER, request);
  }

  /** The municipal bureau confirms; from here on it counts as registered. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("registration.confirm")
  public Outcome<Long> confirm(ReviewRequest request) {
    Registration it = seen(cases.locked(request.id()), request.version());
    if (it.state() != RegistrationState.REVIEW_2) {
      throw DeedFailed.stale();
    }
    return fourEyes(it).isEmpty() ? confirmed(it) : Outcome.refused(fourEyes(it));
  }

  /** Confirms several; each has its own outcome, and one that fails holds up none of the others. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("registration.confirmAll")
  public List<ConfirmLine> confirmAll(List<ReviewRequest> requests) {
    List<ConfirmLine> lines = new ArrayList<>();
    for (ReviewRequest request : requests) {
      cases.find(request.id()).ifPresent(it -> lines.add(confirmOne(it, request)));
    }
    return lines;
  }

  private ConfirmLine confirmOne(Registration it, ReviewRequest request) {
    Outline outline = it.outline();
    List<Reason> against =
        outline.version() == request.version() && it.state() == RegistrationState.REVIEW_2
            ? fourEyes(it)
            : List.of(Reason.of("shared.stale", ""));
    if (against.isEmpty()) {
      confirmed(it);
    }
    return new ConfirmLine(it.id(), outline.number(), persons.card(it.personId()).name(), against);
  }

  private Outcome<Long> confirmed(Registration it) {
    it.confirm();
    persons.lookLike(it.personId(), it.outline().photoSha());
    cases.step(it, Role.OFFICER, "");
    messages.tell(
        it.personId(), "registration.letter.confirmed", LINK + it.id(), it.outline().number());
    return Outcome.done(it.id());
  }

  private List<Reason> fourEyes(Registration it) {
    return it.outline().passedBy() == caller.accountId()
        ? List.of(Reason.of("registration.fourEyes", ""))
        : List.of();
  }

  private Outcome<Long> giveBack(Registration it, Role as, ReviewRequest request) {
    seen(it, request.version());
    List<Reason> faults = faults(request);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    LocalDate until = mendBy(it);
    it.giveBack(request.reasons(), request.note().strip(), until);
    cases.step(it, as, request.note().strip());
    messages.tell(
        it.personId(),
        "registration.letter.returned",
        "/registration/register?session=" + it.outline().sessionId(),
        until,
        request.note().strip());
    return Outcome.done(it.id());
  }

  private static List<Reason> faults(ReviewRequest request) {
    List<Reason> faults = new ArrayList<>();
    if (request.reasons().isEmpty()) {
      faults.add(Reason.at("reasons", "registration.return.none"));
    }
    if (request.reasons().contains(ReturnReason.OTHER)
        && request.note().strip().length() < MIN_NOTE) {
      faults.add(Reason.at("note", "registration.reject.note", MIN_NOTE));
    }
    return faults;
  }

  /** Until when a returned form is taken again: the window and its days of grace. */
  private LocalDate mendBy(Registration it) {
    RegistrationWindow open = window.of(it.outline().sessionId());
    ZoneId zone = clock.getZone();
    return LocalDate.ofInstant(open.closes().plus(open.resubmitGrace()), zone);
  }

  private LocalDate due() {
    LocalDate today = LocalDate.now(clock);
    return workingDays.plus(today, rulebook.at(today).number("exam.review_wd"));
  }

  private static Registration seen(Registration it, int version) {
    if (it.outline().version() != version) {
      throw DeedFailed.stale();
    }
    return it;
  }
}

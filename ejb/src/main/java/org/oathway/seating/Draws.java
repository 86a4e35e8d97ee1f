package org.oathway.seating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.oathway.exams.Reason;
import org.oathway.exams.draw.Draw;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.seating.Seat;
import org.oathway.exams.seating.SeatInput;
import org.oathway.exams.seating.SeatPlan;
import org.oathway.exams.seating.Seating;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.registration.ConfirmedCandidate;
import org.oathway.registration.Registrations;
import org.oathway.security.Caller;
import org.oathway.security.PersonalColumns;
import org.oathway.security.Roles;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/**
 * Takes a draw of seats from step to step: commit to a secret and freeze the roll, enter the public
 * value once it exists, draw. The secret is drawn by the house and seen by nobody before the seats
 * are published.
 */
@Stateless
public class Draws {

  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private SeatPlans plans;
  @Inject private Rolls rolls;
  @Inject private Sessions sessions;
  @Inject private Registrations registrations;
  @Inject private PersonalColumns columns;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The public value as it was read where the publication said. */
  public record RevealRequest(long planId, String publicValue) {}

  /** Why a commitment is taken back. */
  public record WithdrawRequest(long planId, String reason) {}

  /** Freezes the roll, draws the secret and publishes the hashes of both. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("seating.commit")
  public Outcome<PlanCard> commit(CommitRequest request) {
    SessionCard session = sessions.card(request.sessionId());
    DrawRules.Window window =
        new DrawRules.Window(
            session.reviewUntil(),
            session.examStarts(),
            LocalDate.ofInstant(session.ticketsFrom(), clock.getZone()));
    List<Reason> faults =
        new ArrayList<>(DrawRules.commit(request, window, clock.instant(), today()));
    if (living(session.id()).isPresent()) {
      faults.add(Reason.of("seating.commit.twice", ""));
    }
    Roll roll = rolls.of(session.id());
    if (roll.candidates().isEmpty()) {
      faults.add(Reason.of("seating.commit.nobody", ""));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    SeatInput input = roll.input(session.year());
    String secret = secret();
    if (SeatPlan.draw(input, Draw.hash("trial", secret)) instanceof Seating.Unseatable none) {
      return Outcome.refused(none.reasons());
    }
    LocalDate day = Objects.requireNonNull(request.publicDay(), "checked");
    return Outcome.done(
        freeze(roll, input, session, secret, request.publicSource().strip(), day).card());
  }

  private Plan freeze(
      Roll roll,
      SeatInput input,
      SessionCard session,
      String secret,
      String source,
      LocalDate day) {
    Plan plan =
        new Plan(
            new PlanCard(
                0,
                session.id(),
                editions(session.id()) + 1,
                session.name(),
                session.year(),
                PlanState.COMMITTED,
                Draw.commit(secret),
                input.hash(),
                source,
                day,
                "",
                "",
                clock.instant(),
                caller.name(),
                null,
                null,
                "",
                0),
            columns.seal(Plan.SECRET, secret));
    em.persist(plan);
    int place = 0;
    for (RollRoom room : roll.rooms()) {
      em.persist(new PlanRoom(plan.id(), ++place, room));
    }
    for (ConfirmedCandidate candidate : roll.candidates()) {
      em.persist(new RollSeat(plan.id(), candidate, roll.siteCode(candidate)));
    }
    return plan;
  }

  /** Enters the public value, on its day or later. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("seating.reveal")
  public Outcome<PlanCard> reveal(RevealRequest request) {
    Plan plan = locked(request.planId());
    List<Reason> faults = DrawRules.reveal(request.publicValue(), plan.publicDay(), today());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    plan.reveal(request.publicValue().strip(), clock.instant());
    return Outcome.done(plan.card());
  }

  /** Takes a commitment back while the public value cannot be known yet. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("seating.withdraw")
  public Outcome<PlanCard> withdraw(WithdrawRequest request) {
    Plan plan = locked(request.planId());
    List<Reason> faults = DrawRules.withdraw(request.reason(), plan.publicDay(), today());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    plan.withdraw(request.reason().strip());
    return Outcome.done(plan.card());
  }

  /** Draws the seats: they follow from what is published, the same every time. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("seating.draw")
  public Outcome<PlanCard> draw(long planId) {
    Plan plan = locked(planId);
    if (plan.state() == PlanState.COMMITTED) {
      return Outcome.refused(Reason.at("publicValue", "seating.publicValue.missing"));
    }
    PlanCard card = plan.card();
    List<RollSeat> roll = roll(planId);
    SeatInput input =
        new SeatInput(card.year(), roll.stream().map(RollSeat::entrant).toList(), rooms(planId));
    if (!input.hash().equals(card.inputHash())) {
      throw new IllegalStateException("the frozen roll of plan " + planId + " was changed");
    }
    String secret = columns.open(Plan.SECRET, plan.secretSealed());
    String seed = Draw.seed(secret, card.publicValue(), card.inputHash());
    return switch (SeatPlan.draw(input, seed)) {
      case Seating.Unseatable none -> Outcome.refused(none.reasons());
      case SeatPlan drawn -> {
        seat(roll, drawn, plans.states(card.sessionId()));
        plan.drawn(drawn.hash(), clock.instant());
        yield Outcome.done(plan.card());
      }
    };
  }

  /**
   * Who cancelled after the roll was frozen keeps the drawn seat empty; the draw stays as it is.
   */
  private void seat(List<RollSeat> roll, SeatPlan drawn, Map<Long, RegistrationState> states) {
    Map<String, RollSeat> byNumber = new HashMap<>();
    roll.forEach(one -> byNumber.put(one.number(), one));
    for (Seat seat : drawn.seats()) {
      RollSeat one = Objects.requireNonNull(byNumber.get(seat.registration()), "on the roll");
      one.sitAt(seat);
      if (states.get(one.registrationId()) == RegistrationState.CONFIRMED) {
        registrations.advance(one.registrationId(), RegistrationState.SEATED, "");
      }
    }
  }

  private List<RollSeat> roll(long planId) {
    return em.createQuery("select s from RollSeat s where s.planId = :plan", RollSeat.class)
        .setParameter("plan", planId)
        .getResultList();
  }

  private List<org.oathway.exams.seating.Room> rooms(long planId) {
    return em.createQuery(
            "select r from PlanRoom r where r.planId = :plan order by r.place", PlanRoom.class)
        .setParameter("plan", planId)
        .getResultStream()
        .map(PlanRoom::room)
        .toList();
  }

  private Optional<Long> living(long sessionId) {
    return em.createQuery(
            "select p.id from Plan p where p.sessionId = :session and p.state <> :gone", Long.class)
        .setParameter("session", sessionId)
        .setParameter("gone", PlanState.WITHDRAWN)
        .getResultStream()
        .findFirst();
  }

  private int editions(long sessionId) {
    return em.createQuery("select count(p) from Plan p where p.sessionId = :session", Long.class)
        .setParameter("session", sessionId)
        .getSingleResult()
        .intValue();
  }

  private Plan locked(long planId) {
    Plan plan = em.find(Plan.class, planId, LockModeType.PESSIMISTIC_WRITE);
    if (plan == null) {
      throw DeedFailed.notFound("plan", planId);
    }
    return plan;
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

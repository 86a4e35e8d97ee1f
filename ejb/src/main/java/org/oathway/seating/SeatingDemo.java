package org.oathway.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.oathway.exams.draw.Draw;
import org.oathway.exams.seating.Seat;
import org.oathway.exams.seating.SeatInput;
import org.oathway.exams.seating.SeatPlan;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;
import org.oathway.registration.ConfirmedCandidate;
import org.oathway.security.PersonalColumns;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/** The draw of the invented exam that is over; its publication can be recomputed like any other. */
@ApplicationScoped
class SeatingDemo implements DemoChapter {

  private static final String ACTOR = "市局经办（演示）";

  @PersistenceContext private EntityManager em;
  @Inject private Sessions sessions;
  @Inject private Rolls rolls;
  @Inject private PersonalColumns columns;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 120;
  }

  @Override
  public void write(DemoPen pen) {
    for (SessionCard session : sessions.published()) {
      Roll roll = rolls.of(session.id());
      if (session.examEnds().isBefore(clock.instant()) && !roll.candidates().isEmpty()) {
        draw(session, roll, pen);
      }
    }
  }

  private void draw(SessionCard session, Roll roll, DemoPen pen) {
    byte[] bytes = new byte[32];
    pen.random().nextBytes(bytes);
    String secret = HexFormat.of().formatHex(bytes);
    Instant drawn = session.ticketsFrom().minus(Duration.ofDays(1)).plus(Duration.ofHours(10));
    LocalDate publicDay = LocalDate.ofInstant(drawn, clock.getZone()).minusDays(1);
    SeatInput input = roll.input(session.year());
    Plan plan = plan(session, secret, input, publicDay, drawn);
    String value = numbers(pen);
    plan.reveal(value, drawn.minus(Duration.ofHours(1)));
    em.persist(plan);
    String seed = Draw.seed(secret, value, input.hash());
    SeatPlan seats = (SeatPlan) SeatPlan.draw(input, seed);
    keep(plan.id(), roll, seats);
    plan.drawn(seats.hash(), drawn);
    em.flush();
    step(plan.id(), "SEATED", drawn);
    step(plan.id(), "TICKET_READY", session.ticketsFrom().plus(Duration.ofHours(9)));
  }

  private Plan plan(
      SessionCard session, String secret, SeatInput input, LocalDate publicDay, Instant drawn) {
    return new Plan(
        new PlanCard(
            0,
            session.id(),
            1,
            session.name(),
            session.year(),
            PlanState.COMMITTED,
            Draw.commit(secret),
            input.hash(),
            "福彩双色球当日开奖号码（演示数据）",
            publicDay,
            "",
            "",
            drawn.minus(Duration.ofDays(3)),
            ACTOR,
            null,
            null,
            "",
            0),
        columns.seal(Plan.SECRET, secret));
  }

  /** Six of 33 and one of 16, as the lottery tells them. */
  private static String numbers(DemoPen pen) {
    StringBuilder red = new StringBuilder();
    pen.random()
        .ints(1, 34)
        .distinct()
        .limit(6)
        .sorted()
        .forEach(n -> red.append("%02d ".formatted(n)));
    return red + "+ %02d".formatted(pen.random().nextInt(16) + 1);
  }

  private void keep(long planId, Roll roll, SeatPlan plan) {
    Map<String, Seat> byNumber = new HashMap<>();
    plan.seats().forEach(seat -> byNumber.put(seat.registration(), seat));
    int place = 0;
    for (RollRoom room : roll.rooms()) {
      em.persist(new PlanRoom(planId, ++place, room));
    }
    for (ConfirmedCandidate candidate : roll.candidates()) {
      RollSeat seat = new RollSeat(planId, candidate, roll.siteCode(candidate));
      seat.sitAt(Objects.requireNonNull(byNumber.get(candidate.number()), "drawn"));
      em.persist(seat);
    }
  }

  /** The registrations come to a state, all at once, with the step in each history. */
  private void step(long planId, String state, Instant at) {
    em.createNativeQuery(
            "update registration set state = ?1 where id in"
                + " (select registration_id from seat where plan_id = ?2)")
        .setParameter(1, state)
        .setParameter(2, planId)
        .executeUpdate();
    em.createNativeQuery(
            "insert into case_entry select nextval('entity_id'), 'registration', registration_id,"
                + " ?3, ?4, 'OFFICER', ?1, '' from seat where plan_id = ?2")
        .setParameter(1, state)
        .setParameter(2, planId)
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, ACTOR)
        .executeUpdate();
  }
}

package org.oathway.seating;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.seating.Publication;
import org.oathway.exams.seating.PublicationText;
import org.oathway.exams.seating.SeatInput;
import org.oathway.exams.seating.SeatPlan;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Glance;
import org.oathway.security.Caller;
import org.oathway.security.PersonalColumns;
import org.oathway.security.Roles;

/**
 * Answers what was drawn. The plan and its publication are for everybody: they name registration
 * numbers, never people. A seat with its person is for other features and officials.
 */
@Stateless
public class SeatPlans {

  private static final String SEATED =
      " p.id = s.planId and r.planId = p.id and r.siteCode = s.siteCode"
          + " and r.number = s.roomNumber and s.ticketNo is not null and ";
  private static final String SEATS =
      "select new org.oathway.seating.SeatRow(s.registrationId, s.personId, p.sessionId, s.number,"
          + " s.ticketNo, s.districtId, s.relaxed, r.siteName, r.address, r.number, r.name,"
          + " s.seatNumber, s.row, s.column, s.documentId) from RollSeat s, Plan p, PlanRoom r"
          + " where"
          + SEATED;
  private static final String SITTINGS =
      "select new org.oathway.seating.Sitting(p.sessionId, x.name, r.siteName, r.name,"
          + " s.seatNumber, x.ticketsFrom, x.examStarts, x.examEnds, x.resultsBy)"
          + " from RollSeat s, Plan p, PlanRoom r, ExamSession x where x.id = p.sessionId and"
          + SEATED
          + "s.personId = :id order by p.id desc";

  @PersistenceContext private EntityManager em;
  @Inject private PersonalColumns columns;
  @Inject private Glance glance;
  @Inject private Caller caller;

  /** The draw of a session that counts; none before its commitment. */
  @PermitAll
  public Optional<PlanCard> ofSession(long sessionId) {
    return plans(
            "p.sessionId = :id and p.state <> org.oathway.seating.PlanState.WITHDRAWN", sessionId)
        .stream()
        .findFirst();
  }

  /** Every draw of a session with those that were withdrawn, newest first. */
  @PermitAll
  public List<PlanCard> allOf(long sessionId) {
    return plans("p.sessionId = :id", sessionId);
  }

  @PermitAll
  public PlanCard card(long planId) {
    return plans("p.id = :id", planId).stream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("plan", planId));
  }

  private List<PlanCard> plans(String where, long id) {
    return em.createQuery(
            "select p from Plan p where " + where + " order by p.edition desc", Plan.class)
        .setParameter("id", id)
        .getResultStream()
        .map(Plan::card)
        .toList();
  }

  /** The seat of a registration. Whether the caller may see it is the asking feature's guard. */
  @PermitAll
  public Optional<SeatRow> seatOf(long registrationId) {
    return seats("s.registrationId = :id order by p.id desc", registrationId).stream().findFirst();
  }

  /** The seat with this ticket number, the newest where a year had several exams. */
  @PermitAll
  public Optional<SeatRow> byTicket(String ticketNo) {
    return em.createQuery(SEATS + "s.ticketNo = :no order by p.id desc", SeatRow.class)
        .setParameter("no", ticketNo)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The caller's own seats, newest first. */
  @PermitAll
  public List<SeatRow> mine() {
    return caller.personId() == 0
        ? List.of()
        : seats("s.personId = :id order by p.id desc", caller.personId());
  }

  /**
   * Where a person sat and sits, newest first. Whether the caller may see it is the asker's guard.
   */
  @PermitAll
  public List<Sitting> sittings(long personId) {
    return glance.once(
        List.of("sittings", personId),
        () -> em.createQuery(SITTINGS, Sitting.class).setParameter("id", personId).getResultList());
  }

  /**
   * Everybody's seat in a session, in the order of ticket numbers: for scoring and for officials.
   */
  @PermitAll
  public List<SeatRow> inSession(long sessionId) {
    return seats("p.sessionId = :id order by s.ticketNo", sessionId);
  }

  /** Where the registrations of those on a session's roll stand now. */
  @PermitAll
  public Map<Long, RegistrationState> states(long sessionId) {
    List<?> rows =
        em.createNativeQuery(
                "select r.id, r.state from registration r join seat s on s.registration_id = r.id"
                    + " join seat_plan p on p.id = s.plan_id where p.session_id = ?1"
                    + " and p.state <> 'WITHDRAWN'")
            .setParameter(1, sessionId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> ((Number) row[0]).longValue(),
                row -> RegistrationState.valueOf((String) row[1])));
  }

  /** The rooms of a plan and how full they are. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public List<RoomCount> rooms(long planId) {
    return em.createQuery(
            "select new org.oathway.seating.RoomCount(r.siteCode, r.siteName, r.address, r.number,"
                + " r.name, r.capacity, (select count(s) from RollSeat s where s.planId = r.planId"
                + " and s.siteCode = r.siteCode and s.roomNumber = r.number)) from PlanRoom r"
                + " where r.planId = :id order by r.place",
            RoomCount.class)
        .setParameter("id", planId)
        .getResultList();
  }

  private List<SeatRow> seats(String where, long id) {
    return em.createQuery(SEATS + where, SeatRow.class).setParameter("id", id).getResultList();
  }

  /** How many stand on the roll of a plan. */
  @PermitAll
  public long onRoll(long planId) {
    return em.createQuery("select count(s) from RollSeat s where s.planId = :id", Long.class)
        .setParameter("id", planId)
        .getSingleResult();
  }

  /** The frozen roll as its hash was taken: what is published with the commitment. */
  @PermitAll
  public String rollText(long planId) {
    return input(card(planId)).text();
  }

  /** All that is published about a draw; none before the seats are drawn. */
  @PermitAll
  public Optional<Publication> publication(long sessionId) {
    return ofSession(sessionId).filter(PlanCard::drawn).map(this::publication);
  }

  private Publication publication(PlanCard card) {
    SeatInput input = input(card);
    String secret = columns.open(Plan.SECRET, em.find(Plan.class, card.id()).secretSealed());
    String planText = new SeatPlan(drawnSeats(card.id())).text();
    return new Publication(
        card.title(),
        card.commitment(),
        card.inputHash(),
        secret,
        card.publicValue(),
        card.sourceLine(),
        input,
        planText,
        card.planHash());
  }

  private List<org.oathway.exams.seating.Seat> drawnSeats(long planId) {
    return em.createQuery(
            "select new org.oathway.exams.seating.Seat(s.ticketNo, s.siteCode, s.roomNumber,"
                + " s.seatNumber, s.row, s.column, s.number) from RollSeat s where s.planId = :id",
            org.oathway.exams.seating.Seat.class)
        .setParameter("id", planId)
        .getResultList();
  }

  /** The publication as a text anybody can keep and recompute. */
  @PermitAll
  public Optional<String> publicationText(long sessionId) {
    return publication(sessionId).map(PublicationText::write);
  }

  private SeatInput input(PlanCard card) {
    var roster =
        em.createQuery("select s from RollSeat s where s.planId = :id", RollSeat.class)
            .setParameter("id", card.id())
            .getResultStream()
            .map(RollSeat::entrant)
            .toList();
    var rooms =
        em.createQuery(
                "select r from PlanRoom r where r.planId = :id order by r.place", PlanRoom.class)
            .setParameter("id", card.id())
            .getResultStream()
            .map(PlanRoom::room)
            .toList();
    return new SeatInput(card.year(), roster, rooms);
  }
}

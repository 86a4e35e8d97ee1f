package org.oathway.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oathway.document.Documents;
import org.oathway.document.Issued;
import org.oathway.document.Subject;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.notification.MessageCentre;
import org.oathway.organisation.Districts;
import org.oathway.person.PersonCard;
import org.oathway.person.Persons;
import org.oathway.platform.FileStore;
import org.oathway.platform.Rulebook;
import org.oathway.registration.Registrations;
import org.oathway.security.Caller;
import org.oathway.security.Identity;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/**
 * Issues tickets: locks the seats, prints those that have none yet, steps the registrations on and
 * tells the candidates. Doing it twice changes nothing.
 */
@ApplicationScoped
class TicketPress {

  @PersistenceContext private EntityManager em;
  @Inject private SeatPlans plans;
  @Inject private Sessions sessions;
  @Inject private Registrations registrations;
  @Inject private Districts districts;
  @Inject private Persons persons;
  @Inject private Documents documents;
  @Inject private FileStore files;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Issues some tickets in a transaction of their own, for a work that runs without a user. */
  @ActivateRequestContext
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int issueApart(long planId, List<Long> registrationIds) {
    if (caller.accountId() == 0) {
      caller.actAs(Identity.HOUSE);
    }
    return issue(planId, registrationIds);
  }

  /** Issues the tickets of those seats that have none, in the caller's transaction. */
  int issue(long planId, List<Long> registrationIds) {
    List<RollSeat> open =
        em.createQuery(
                "select s from RollSeat s where s.planId = :plan and s.registrationId in :ids"
                    + " and s.documentId = 0 and s.ticketNo is not null order by s.id",
                RollSeat.class)
            .setParameter("plan", planId)
            .setParameter("ids", registrationIds)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    if (open.isEmpty()) {
      return 0;
    }
    PlanCard plan = plans.card(planId);
    SessionCard session = sessions.card(plan.sessionId());
    List<Documents.Order> orders = orders(open, plan, session);
    List<Issued> issued = documents.issueAll(orders);
    ZoneId zone = clock.getZone();
    for (int i = 0; i < open.size(); i++) {
      RollSeat seat = open.get(i);
      seat.ticketIs(issued.get(i).id());
      registrations.advance(seat.registrationId(), RegistrationState.TICKET_READY, "");
      messages.tell(
          seat.personId(),
          "seating.letter.ticket",
          "/seating/mine",
          session.name(),
          LocalDate.ofInstant(session.examStarts(), zone));
    }
    return open.size();
  }

  private List<Documents.Order> orders(List<RollSeat> open, PlanCard plan, SessionCard session) {
    Map<Long, PersonCard> people =
        persons.cards(open.stream().map(RollSeat::personId).toList()).stream()
            .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    TicketSheet sheet =
        new TicketSheet(session, plan, rulebook.at(LocalDate.now(clock)), clock.getZone());
    List<Documents.Order> orders = new ArrayList<>();
    for (RollSeat seat : open) {
      SeatRow row = plans.seatOf(seat.registrationId()).orElseThrow();
      PersonCard person = people.get(seat.personId());
      byte[] photo = person.photoSha().isEmpty() ? new byte[0] : files.get(person.photoSha());
      orders.add(
          new Documents.Order(
              new Subject(person.id(), row.districtId()),
              sheet.of(row, person, districts.row(row.districtId()).name(), photo)));
    }
    return orders;
  }
}

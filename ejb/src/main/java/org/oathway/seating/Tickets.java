package org.oathway.seating;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.oathway.document.Documents;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.JobRow;
import org.oathway.platform.Jobs;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Roles;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/**
 * Admission tickets: each candidate fetches the own one from the day the session names; the officer
 * has all of them issued by one long work that may be started again at any time.
 */
@Stateless
public class Tickets {

  static final String JOB = "seating-tickets";

  @PersistenceContext private EntityManager em;
  @Inject private SeatPlans plans;
  @Inject private TicketPress press;
  @Inject private TicketWork work;
  @Inject private Sessions sessions;
  @Inject private Documents documents;
  @Inject private Jobs jobs;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The ticket's PDF, issued when it is fetched for the first time. */
  @RolesAllowed(Roles.CANDIDATE)
  @Audited("seating.ticket")
  public Outcome<byte[]> fetch(long registrationId) {
    SeatRow seat =
        plans
            .seatOf(registrationId)
            .filter(s -> s.personId() == caller.personId())
            .orElseThrow(() -> DeedFailed.notFound("ticket", registrationId));
    SessionCard session = sessions.card(seat.sessionId());
    if (clock.instant().isBefore(session.ticketsFrom())) {
      return Outcome.refused(
          Reason.of(
              "seating.ticket.early",
              "",
              LocalDateTime.ofInstant(session.ticketsFrom(), clock.getZone()).toLocalDate()));
    }
    if (seat.documentId() == 0) {
      press.issue(plan(seat), List.of(registrationId));
    }
    long document = plans.seatOf(registrationId).orElseThrow().documentId();
    return Outcome.done(documents.bytes(document));
  }

  private long plan(SeatRow seat) {
    return plans.ofSession(seat.sessionId()).map(PlanCard::id).orElseThrow();
  }

  /** Starts the work that issues every ticket still missing. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("seating.tickets")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Outcome<Long> issueAll(long planId) {
    PlanCard plan = plans.card(planId);
    if (!plan.drawn()) {
      return Outcome.refused(Reason.of("seating.tickets.undrawn", ""));
    }
    SessionCard session = sessions.card(plan.sessionId());
    if (clock.instant().isBefore(session.ticketsFrom())) {
      return Outcome.refused(
          Reason.of(
              "seating.ticket.early",
              "",
              LocalDateTime.ofInstant(session.ticketsFrom(), clock.getZone()).toLocalDate()));
    }
    int left = work.missing(planId);
    if (left == 0) {
      return Outcome.refused(Reason.of("seating.tickets.none", ""));
    }
    Optional<JobRow> before = jobs.row(plan.ticketJob()).filter(JobRow::running);
    if (before.isPresent() && running()) {
      return Outcome.refused(Reason.of("seating.tickets.running", ""));
    }
    before.ifPresent(lost -> jobs.end(lost.id(), false));
    long job = jobs.begin("seating.tickets", caller.name(), left);
    work.remember(planId, job);
    Properties parameters = new Properties();
    parameters.setProperty("plan", String.valueOf(planId));
    parameters.setProperty("job", String.valueOf(job));
    BatchRuntime.getJobOperator().start(JOB, parameters);
    return Outcome.done(job);
  }

  /** A work that the report calls running may have died with the server. */
  private static boolean running() {
    JobOperator operator = BatchRuntime.getJobOperator();
    try {
      return !operator.getRunningExecutions(JOB).isEmpty();
    } catch (NoSuchJobException never) {
      return false;
    }
  }

  /** Stops the work after the tickets it is at; those that are issued stay issued. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("seating.tickets.cancel")
  public void cancel(long planId) {
    jobs.row(plans.card(planId).ticketJob())
        .filter(JobRow::running)
        .ifPresent(row -> jobs.cancel(row.id()));
  }

  /** The newest work on a plan's tickets. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public Optional<JobRow> work(long planId) {
    return jobs.row(plans.card(planId).ticketJob());
  }

  /** How many candidates of a plan still wait for their ticket. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public int missing(long planId) {
    return work.missing(planId);
  }

  /** How many tickets of a plan are issued. */
  @PermitAll
  public long issued(long planId) {
    return em.createQuery(
            "select count(s) from RollSeat s where s.planId = :plan and s.documentId > 0",
            Long.class)
        .setParameter("plan", planId)
        .getSingleResult();
  }
}

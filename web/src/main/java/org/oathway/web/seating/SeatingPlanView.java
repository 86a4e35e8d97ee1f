package org.oathway.web.seating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.JobRow;
import org.oathway.platform.Outcome;
import org.oathway.seating.CommitRequest;
import org.oathway.seating.Draws;
import org.oathway.seating.PlanCard;
import org.oathway.seating.RoomCount;
import org.oathway.seating.SeatPlans;
import org.oathway.seating.Tickets;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;
import org.oathway.web.shared.Messages;

/** The officer takes a draw from step to step; the page always says where it stands. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SeatingPlanView implements Serializable {

  private @Inject Sessions sessions;
  private @Inject SeatPlans plans;
  private @Inject Draws draws;
  private @Inject Tickets tickets;
  private @Inject Messages messages;
  private long session;
  private List<SessionCard> all = List.of();
  private @Nullable SessionCard card;
  private @Nullable PlanCard plan;
  private @Nullable JobRow job;
  private List<RoomCount> rooms = List.of();
  private long roll;
  private long issued;
  private int missing;
  private String source = "";
  private @Nullable LocalDate day;
  private String value = "";
  private String why = "";

  /** The session asked for, or the list to choose from. */
  public void load() {
    if (session == 0) {
      all = sessions.published();
      return;
    }
    card = sessions.card(session);
    plan = plans.ofSession(session).orElse(null);
    if (plan != null) {
      rooms = plans.rooms(plan.id());
      roll = plans.onRoll(plan.id());
      value = plan.publicValue();
      watch();
    }
  }

  /** Looks how far the tickets are. */
  public void watch() {
    if (plan != null) {
      job = tickets.work(plan.id()).orElse(null);
      issued = tickets.issued(plan.id());
      missing = plan.drawn() ? tickets.missing(plan.id()) : 0;
    }
  }

  public @Nullable String commit() {
    return after(draws.commit(new CommitRequest(session, source, day)), "seating.committed");
  }

  public @Nullable String reveal() {
    return after(draws.reveal(new Draws.RevealRequest(planId(), value)), "seating.revealed");
  }

  public @Nullable String draw() {
    return after(draws.draw(planId()), "seating.drawn");
  }

  public @Nullable String withdraw() {
    return after(draws.withdraw(new Draws.WithdrawRequest(planId(), why)), "seating.withdrawn");
  }

  public @Nullable String issue() {
    return after(tickets.issueAll(planId()), "seating.tickets.started");
  }

  public @Nullable String cancel() {
    tickets.cancel(planId());
    messages.done("seating.tickets.cancelled");
    return here();
  }

  private @Nullable String after(Outcome<?> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<?> done -> {
        messages.done(said);
        yield here();
      }
      case Outcome.Refused<?> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  private String here() {
    return "/seating/plan?faces-redirect=true&session=" + session;
  }

  private long planId() {
    return plan == null ? 0 : plan.id();
  }

  /** The step that is due: 0 commit, 1 public value, 2 draw, 3 tickets, 4 all done. */
  public int getStep() {
    if (plan == null) {
      return 0;
    }
    return switch (plan.state()) {
      case COMMITTED -> 1;
      case REVEALED -> 2;
      case DRAWN -> missing > 0 || isRunning() ? 3 : 4;
      case WITHDRAWN -> 0;
    };
  }

  public boolean isRunning() {
    return job != null && job.running();
  }

  /** From when tickets may be issued. */
  public @Nullable Instant getTicketsFrom() {
    return card == null ? null : card.ticketsFrom();
  }

  public List<SessionCard> getAll() {
    return all;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public @Nullable PlanCard getPlan() {
    return plan;
  }

  public @Nullable JobRow getJob() {
    return job;
  }

  public List<RoomCount> getRooms() {
    return rooms;
  }

  public long getRoll() {
    return roll;
  }

  public int getMissing() {
    return missing;
  }

  public long getIssued() {
    return issued;
  }

  public long getSession() {
    return session;
  }

  public void setSession(long session) {
    this.session = session;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}

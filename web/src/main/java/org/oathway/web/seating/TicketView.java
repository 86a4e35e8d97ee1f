package org.oathway.web.seating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.oathway.platform.Outcome;
import org.oathway.seating.SeatPlans;
import org.oathway.seating.SeatRow;
import org.oathway.seating.Tickets;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;
import org.oathway.web.shared.Download;
import org.oathway.web.shared.Messages;

/** The candidate's own seats and tickets. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class TicketView implements Serializable {

  /**
   * A seat with its exam.
   *
   * @param fetchable whether the ticket may be fetched now
   * @param over whether the exam is over
   */
  public record Line(SeatRow seat, SessionCard session, boolean fetchable, boolean over) {}

  private @Inject SeatPlans plans;
  private @Inject Tickets tickets;
  private @Inject Sessions sessions;
  private @Inject Messages messages;
  private @Inject Clock clock;
  private List<Line> lines = List.of();

  public void load() {
    lines = plans.mine().stream().map(this::line).toList();
  }

  private Line line(SeatRow seat) {
    SessionCard session = sessions.card(seat.sessionId());
    boolean over = !clock.instant().isBefore(session.examEnds());
    boolean fetchable = !clock.instant().isBefore(session.ticketsFrom());
    return new Line(seat, session, fetchable && (!over || seat.documentId() > 0), over);
  }

  /** Sends the ticket's PDF. */
  public void fetch(SeatRow seat) {
    switch (tickets.fetch(seat.registrationId())) {
      case Outcome.Done<byte[]> done ->
          Download.send(seat.ticketNo() + ".pdf", "application/pdf", done.value());
      case Outcome.Refused<byte[]> no -> messages.refused(no.reasons());
    }
  }

  public List<Line> getLines() {
    return lines;
  }
}

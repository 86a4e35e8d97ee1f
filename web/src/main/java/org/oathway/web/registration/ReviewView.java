package org.oathway.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.Outcome;
import org.oathway.registration.DeskRow;
import org.oathway.registration.RegistrationCard;
import org.oathway.registration.Registrations;
import org.oathway.registration.ReviewDesk;
import org.oathway.registration.ReviewQueue;
import org.oathway.registration.ReviewRequest;
import org.oathway.registration.Reviews;
import org.oathway.web.shared.Messages;
import org.oathway.web.shared.QueueItem;

/**
 * The clerk's desk: the queue at the left, facts and verdict in the middle, papers at the right.
 * After a decision the next case lies there.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ReviewView implements Serializable {

  private static final String HERE = "/registration/review?faces-redirect=true";

  private @Inject Registrations registrations;
  private @Inject Reviews reviews;
  private @Inject Messages messages;
  private @Inject RegistrationWords words;
  private @Inject Clock clock;

  private long id;
  private ReviewDesk desk = ReviewDesk.NONE;

  public void load() {
    if (desk.card() != null) {
      return;
    }
    desk = registrations.desk(id);
    RegistrationCard open = desk.card();
    id = open == null ? 0 : open.id();
  }

  public String pass() {
    RegistrationCard here = Objects.requireNonNull(desk.card());
    return switch (reviews.pass(new ReviewRequest(here.id(), here.version(), List.of(), ""))) {
      case Outcome.Done<Long> done -> {
        messages.done("registration.passed", here.person().name());
        long after = next();
        yield after == 0 ? HERE : HERE + "&id=" + after;
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  /** The case after this one in the queue; 0 when this is the last. */
  public long next() {
    List<DeskRow> rows = desk.queue().rows();
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).id() == id) {
        return rows.size() == 1 ? 0 : rows.get((at + 1) % rows.size()).id();
      }
    }
    return rows.isEmpty() ? 0 : rows.getFirst().id();
  }

  /** The queue as it is shown. */
  public List<QueueItem> getItems() {
    LocalDate today = LocalDate.now(clock);
    return desk.queue().rows().stream()
        .map(row -> new QueueItem(row.id(), row.name(), due(row, today), words.line(row)))
        .toList();
  }

  private static String due(DeskRow row, LocalDate today) {
    LocalDate day = row.dueOn();
    if (day == null || day.isAfter(today)) {
      return "";
    }
    return day.isBefore(today) ? "OVERDUE" : "DUE_TODAY";
  }

  /** Whether this case waits for this clerk's decision. */
  public boolean isOpen() {
    RegistrationCard here = desk.card();
    return here != null
        && switch (here.state()) {
          case SUBMITTED, REVIEW_1 -> true;
          default -> false;
        };
  }

  public ReviewQueue getQueue() {
    return desk.queue();
  }

  public @Nullable RegistrationCard getCard() {
    return desk.card();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}

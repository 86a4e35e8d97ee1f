package org.oathway.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.registration.ReturnReason;
import org.oathway.person.Persons;
import org.oathway.platform.Outcome;
import org.oathway.registration.RegistrationCard;
import org.oathway.registration.RegistrationRow;
import org.oathway.registration.Registrations;
import org.oathway.registration.ReviewQueue;
import org.oathway.registration.ReviewRequest;
import org.oathway.registration.Reviews;
import org.oathway.web.shared.Messages;

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
  private @Inject Persons persons;
  private @Inject Messages messages;
  private @Inject Clock clock;

  private long id;
  private ReviewQueue queue = ReviewQueue.NONE;
  private List<RegistrationRow> rows = List.of();
  private @Nullable RegistrationCard card;
  private List<String> reasons = new ArrayList<>();
  private String note = "";
  private String purpose = "";
  private String plain = "";

  public void load() {
    if (card != null) {
      return;
    }
    queue = registrations.toReview();
    rows = queue.rows();
    if (id == 0 && !rows.isEmpty()) {
      id = rows.getFirst().id();
    }
    card = id == 0 ? null : registrations.card(id);
  }

  public String pass() {
    return decided(reviews::pass, List.of(), "registration.passed");
  }

  public String giveBack() {
    List<ReturnReason> coded = reasons.stream().map(ReturnReason::valueOf).toList();
    return decided(reviews::giveBack, coded, "registration.givenBack");
  }

  public String reject() {
    return decided(reviews::reject, List.of(), "registration.rejected");
  }

  private String decided(
      Function<ReviewRequest, Outcome<Long>> deed, List<ReturnReason> coded, String key) {
    RegistrationCard here = Objects.requireNonNull(card);
    ReviewRequest request = new ReviewRequest(here.id(), here.version(), coded, note);
    return switch (deed.apply(request)) {
      case Outcome.Done<Long> done -> {
        messages.done(key, here.person().name());
        long after = next();
        yield after == 0 ? HERE : HERE + "&id=" + after;
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  /** Shows the plain number once, for a purpose that is kept. */
  public void reveal() {
    switch (persons.reveal(Objects.requireNonNull(card).person().id(), purpose)) {
      case Outcome.Done<Persons.PlainNumbers> shown -> plain = shown.value().documentNo();
      case Outcome.Refused<Persons.PlainNumbers> no -> messages.refused(no.reasons());
    }
  }

  /** The case after this one in the queue; 0 when this is the last. */
  public long next() {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).id() == id) {
        return rows.size() == 1 ? 0 : rows.get((at + 1) % rows.size()).id();
      }
    }
    return rows.isEmpty() ? 0 : rows.getFirst().id();
  }

  /** The word of the tag beside a case in the queue; empty while there is time. */
  public String due(RegistrationRow row) {
    LocalDate day = row.dueOn();
    LocalDate today = LocalDate.now(clock);
    if (day == null || day.isAfter(today)) {
      return "";
    }
    return day.isBefore(today) ? "OVERDUE" : "DUE_TODAY";
  }

  /** Whether this case waits for this clerk's decision. */
  public boolean isOpen() {
    RegistrationCard here = card;
    return here != null
        && switch (here.state()) {
          case SUBMITTED, REVIEW_1 -> true;
          default -> false;
        };
  }

  public ReviewQueue getQueue() {
    return queue;
  }

  public List<RegistrationRow> getRows() {
    return rows;
  }

  public @Nullable RegistrationCard getCard() {
    return card;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public List<String> getReasons() {
    return reasons;
  }

  public void setReasons(List<String> reasons) {
    this.reasons = reasons;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getPlain() {
    return plain;
  }
}

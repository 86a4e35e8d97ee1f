package org.oathway.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.registration.ReturnReason;
import org.oathway.platform.Outcome;
import org.oathway.registration.RegistrationCard;
import org.oathway.registration.Registrations;
import org.oathway.registration.ReviewRequest;
import org.oathway.registration.Reviews;
import org.oathway.web.shared.Messages;
import org.oathway.web.shared.Msg;
import org.oathway.web.shared.Viewer;

/**
 * A registration is given back or refused, with its papers in sight while the defects are written
 * down. The clerk does it in the first review, the municipal bureau may give back in the second.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class DecideView implements Serializable {

  private static final String REJECT = "reject";

  private @Inject Registrations registrations;
  private @Inject Reviews reviews;
  private @Inject Messages messages;
  private @Inject Msg msg;
  private @Inject Viewer viewer;

  private long id;
  private long next;
  private String deed = "";
  private @Nullable RegistrationCard card;
  private List<String> reasons = new ArrayList<>();
  private String note = "";

  public void load() {
    if (card == null) {
      card = registrations.card(id);
    }
  }

  public String decide() {
    List<ReturnReason> coded = reasons.stream().map(ReturnReason::valueOf).toList();
    ReviewRequest request = new ReviewRequest(id, here().version(), coded, note);
    if (isRejecting()) {
      return told(reviews.reject(request), "registration.rejected");
    }
    Outcome<Long> given = atTheCity() ? reviews.sendBack(request) : reviews.giveBack(request);
    return told(given, "registration.givenBack");
  }

  private String told(Outcome<Long> outcome, String key) {
    return switch (outcome) {
      case Outcome.Done<Long> done -> {
        messages.done(key, here().person().name());
        yield atTheCity()
            ? "/registration/confirm?faces-redirect=true"
            : "/registration/review?faces-redirect=true" + (next == 0 ? "" : "&id=" + next);
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  /** Whether it waits for this decision of this viewer. */
  public boolean isOpen() {
    return switch (here().state()) {
      case SUBMITTED, REVIEW_1 -> viewer.has("CLERK");
      case REVIEW_2 -> viewer.has("OFFICER") && !isRejecting();
      default -> false;
    };
  }

  private boolean atTheCity() {
    return here().state() == RegistrationState.REVIEW_2;
  }

  public boolean isRejecting() {
    return deed.equals(REJECT);
  }

  public String getTitle() {
    return msg.get(isRejecting() ? "registration.reject" : "registration.giveBack");
  }

  /** The page this one was opened from. */
  public String getBack() {
    return (atTheCity() ? "/registration/passed?id=" : "/registration/review?id=") + id;
  }

  public @Nullable RegistrationCard getCard() {
    return card;
  }

  private RegistrationCard here() {
    return Objects.requireNonNull(card);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public long getNext() {
    return next;
  }

  public void setNext(long next) {
    this.next = next;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
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
}

package org.oathway.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.platform.Outcome;
import org.oathway.registration.RegistrationCard;
import org.oathway.registration.Registrations;
import org.oathway.registration.ReviewRequest;
import org.oathway.registration.Reviews;
import org.oathway.web.shared.Messages;

/** One registration as the municipal bureau sees it: to confirm, or to give back. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PassedView implements Serializable {

  private @Inject Registrations registrations;
  private @Inject Reviews reviews;
  private @Inject Messages messages;

  private long id;
  private @Nullable RegistrationCard card;

  public void load() {
    if (card == null) {
      card = registrations.card(id);
    }
  }

  public String confirm() {
    return told(reviews.confirm(request()), "registration.confirmed");
  }

  private ReviewRequest request() {
    return new ReviewRequest(id, Objects.requireNonNull(card).version(), List.of(), "");
  }

  private String told(Outcome<Long> outcome, String key) {
    return switch (outcome) {
      case Outcome.Done<Long> done -> {
        messages.done(key, Objects.requireNonNull(card).person().name());
        yield "/registration/confirm?faces-redirect=true";
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  public boolean isOpen() {
    return card != null && card.state() == RegistrationState.REVIEW_2;
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
}

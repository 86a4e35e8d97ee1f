package org.oathway.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.platform.Outcome;
import org.oathway.registration.RegistrationCard;
import org.oathway.registration.Registrations;
import org.oathway.registration.Submissions;
import org.oathway.web.shared.Finding;
import org.oathway.web.shared.Messages;
import org.oathway.web.shared.Verdicts;

/** One registration as its candidate sees it: what to do now, the receipt, and its way so far. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RegistrationCaseView implements Serializable {

  private static final List<RegistrationState> WITHDRAWABLE =
      List.of(
          RegistrationState.SUBMITTED,
          RegistrationState.REVIEW_1,
          RegistrationState.RETURNED,
          RegistrationState.REVIEW_2,
          RegistrationState.CONFIRMED);

  private @Inject Registrations registrations;
  private @Inject Submissions submissions;
  private @Inject Messages messages;
  private @Inject Verdicts verdicts;

  private long id;
  private @Nullable RegistrationCard card;

  public void load() {
    card = registrations.card(id);
  }

  /** Takes the registration back. */
  public String withdraw() {
    return switch (submissions.withdraw(id)) {
      case Outcome.Done<Long> done -> {
        messages.done("registration.withdrawn");
        yield "/registration/mine?faces-redirect=true";
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  public @Nullable RegistrationCard getCard() {
    return card;
  }

  public boolean isWithdrawable() {
    return card != null && WITHDRAWABLE.contains(card.state());
  }

  public List<Finding> getFindings() {
    var verdict = card == null ? null : card.verdict();
    return verdict == null ? List.of() : verdicts.findings(verdict);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}

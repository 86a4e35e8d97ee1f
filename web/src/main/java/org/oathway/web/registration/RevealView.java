package org.oathway.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.person.Persons;
import org.oathway.platform.Outcome;
import org.oathway.registration.RegistrationCard;
import org.oathway.registration.Registrations;
import org.oathway.web.shared.Messages;

/** Shows the plain number of a candidate once, for a purpose that is kept. */
@Named
@RequestScoped
public class RevealView {

  private @Inject Registrations registrations;
  private @Inject Persons persons;
  private @Inject Messages messages;

  private long id;
  private @Nullable RegistrationCard card;
  private String purpose = "";
  private String plain = "";

  public void load() {
    card = registrations.card(id);
  }

  public void reveal() {
    load();
    switch (persons.reveal(Objects.requireNonNull(card).person().id(), purpose)) {
      case Outcome.Done<Persons.PlainNumbers> shown -> plain = shown.value().documentNo();
      case Outcome.Refused<Persons.PlainNumbers> no -> messages.refused(no.reasons());
    }
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

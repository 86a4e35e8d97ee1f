package org.oathway.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oathway.person.PersonCard;
import org.oathway.person.Persons;
import org.oathway.security.Caller;

/** What the house knows of the person: masked, as everywhere. */
@Named
@RequestScoped
public class MeView {

  private @Inject Persons persons;
  private @Inject Caller caller;
  private @Nullable PersonCard card;

  public void load() {
    card = persons.cardIfAny(caller.personId()).orElse(null);
  }

  public @Nullable PersonCard getCard() {
    return card;
  }
}

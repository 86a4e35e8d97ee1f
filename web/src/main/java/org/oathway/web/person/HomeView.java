package org.oathway.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oathway.security.Caller;

/** Where everybody lands after signing in: a person on the road, an official at the to-do list. */
@Named
@RequestScoped
public class HomeView {

  private @Inject Caller caller;

  public String land() {
    return caller.personId() != 0
        ? "/person/road?faces-redirect=true"
        : "/person/todo?faces-redirect=true";
  }
}

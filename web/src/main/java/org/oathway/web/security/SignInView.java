package org.oathway.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.Outcome;
import org.oathway.security.SignIn;
import org.oathway.web.shared.Messages;

/** Signing in, by login name, phone or document number. */
@Named
@RequestScoped
public class SignInView {

  private @Inject SignIn signIn;
  private @Inject Messages messages;
  private String login = "";
  private String password = "";
  private @Nullable String back;

  /** Opens the door, or says the one thing that is said to everybody who stays outside. */
  public void enter() {
    switch (signIn.enter(login, password)) {
      case Outcome.Done<Long> in -> Session.begin(in.value(), back);
      case Outcome.Refused<Long> no -> messages.refused(no.reasons());
    }
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public @Nullable String getBack() {
    return back;
  }

  public void setBack(@Nullable String back) {
    this.back = back;
  }
}

package org.oathway.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oathway.platform.Outcome;
import org.oathway.security.SignIn;
import org.oathway.web.shared.Messages;

/** Whoever is signed in changes their own password. */
@Named
@RequestScoped
public class PasswordView {

  private @Inject SignIn signIn;
  private @Inject Messages messages;
  private String old = "";
  private String fresh = "";

  public String change() {
    return switch (signIn.changeOwn(old, fresh)) {
      case Outcome.Done<Long> done -> {
        messages.done("security.password.done");
        yield "/person/me?faces-redirect=true";
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }
}

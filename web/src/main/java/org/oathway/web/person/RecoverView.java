package org.oathway.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.oathway.person.SignUp;
import org.oathway.platform.Outcome;
import org.oathway.web.security.Session;
import org.oathway.web.shared.Messages;

/** The way back for whoever forgot the password or found the own number already known. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RecoverView extends CodeForm implements Serializable {

  private @Inject SignUp signUp;
  private @Inject Messages messages;

  /** Sets the new password and goes in. */
  public void submit() {
    switch (signUp.recover(getDocumentNo(), getPhone(), getCode(), getPassword())) {
      case Outcome.Done<Long> done -> Session.begin(done.value(), "/person/road");
      case Outcome.Refused<Long> no -> messages.refused(no.reasons());
    }
  }
}

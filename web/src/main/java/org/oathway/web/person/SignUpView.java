package org.oathway.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.oathway.person.DocumentKind;
import org.oathway.person.NewPerson;
import org.oathway.person.SignUp;
import org.oathway.person.SignUpRequest;
import org.oathway.platform.Outcome;
import org.oathway.web.security.Session;
import org.oathway.web.shared.Messages;

/** Signing up: once for life. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SignUpView extends CodeForm implements Serializable {

  private @Inject SignUp signUp;
  private @Inject Messages messages;
  private String name = "";
  private DocumentKind documentKind = DocumentKind.RESIDENT_ID;
  private boolean consent;

  /** Makes the account and goes to the person's road. */
  public void submit() {
    NewPerson person = new NewPerson(name, documentKind, getDocumentNo(), getPhone(), getEmail());
    switch (signUp.signUp(new SignUpRequest(person, getPassword(), getCode(), consent))) {
      case Outcome.Done<Long> done -> Session.begin(done.value(), "/person/road");
      case Outcome.Refused<Long> no -> messages.refused(no.reasons());
    }
  }

  public DocumentKind[] getDocumentKinds() {
    return DocumentKind.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public DocumentKind getDocumentKind() {
    return documentKind;
  }

  public void setDocumentKind(DocumentKind documentKind) {
    this.documentKind = documentKind;
  }

  public boolean isConsent() {
    return consent;
  }

  public void setConsent(boolean consent) {
    this.consent = consent;
  }
}

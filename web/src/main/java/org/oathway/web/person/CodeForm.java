package org.oathway.web.person;

import jakarta.inject.Inject;
import org.oathway.person.SignUp;
import org.oathway.platform.Outcome;
import org.oathway.web.shared.Messages;

/** What signing up and coming back have in common: document number, phone, code and password. */
public abstract class CodeForm {

  private @Inject SignUp codes;
  private @Inject Messages answers;
  private String documentNo = "";
  private String phone = "";
  private String email = "";
  private String code = "";
  private String password = "";
  private String shownCode = "";
  private boolean sent;

  /** Sends the code; what is typed so far stays. */
  public void sendCode() {
    switch (codes.sendCode(phone, email)) {
      case Outcome.Done<String> done -> {
        sent = true;
        shownCode = done.value();
      }
      case Outcome.Refused<String> no -> answers.refused(no.reasons());
    }
  }

  /** The code, in a demonstration only. */
  public String getShownCode() {
    return shownCode;
  }

  public boolean isSent() {
    return sent;
  }

  public String getDocumentNo() {
    return documentNo;
  }

  public void setDocumentNo(String documentNo) {
    this.documentNo = documentNo;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}

package org.oathway.person;

/**
 * What a person says to sign up. Every text is as typed.
 *
 * @param person name, document, phone, mail
 * @param password 8 to 128 characters
 * @param code the six digits sent to the phone or mail
 * @param consent whether the person agreed to the handling of personal data (PIPL art. 13, 29)
 */
public record SignUpRequest(NewPerson person, String password, String code, boolean consent) {

  @Override
  public String toString() {
    return "SignUpRequest[" + person + "]";
  }
}

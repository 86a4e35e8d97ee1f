package org.oathway.person;

/**
 * What a person's record begins with.
 *
 * @param documentNo the number as typed
 * @param phone the mobile number as typed
 * @param email where mail reaches the person; may be empty
 */
public record NewPerson(
    String name, DocumentKind documentKind, String documentNo, String phone, String email) {

  @Override
  public String toString() {
    return "NewPerson[" + name + "]";
  }
}

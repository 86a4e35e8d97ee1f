package org.oathway.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void theRightPasswordMatchesAndNoOther() {
    String kept = Passwords.hash("山城 oathway 2026");
    assertTrue(Passwords.matches("山城 oathway 2026", kept));
    assertFalse(Passwords.matches("山城 oathway 2027", kept));
    assertFalse(Passwords.matches("", kept));
  }

  @Test
  void twoPeopleWithOnePasswordHaveTwoHashes() {
    assertNotEquals(Passwords.hash("same password"), Passwords.hash("same password"));
  }

  @Test
  void nobodysPasswordOpensNothing() {
    assertFalse(Passwords.matches("", Passwords.NOBODYS));
    assertFalse(Passwords.matches("x", "rubbish"));
  }
}

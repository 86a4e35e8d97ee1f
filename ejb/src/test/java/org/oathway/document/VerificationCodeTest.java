package org.oathway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

  @Test
  void aCodeHasEightyBitsAndNoLetterThatLooksLikeAnother() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      String code = VerificationCode.draw();
      assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{16}"), code);
      assertTrue(seen.add(code), "drawn twice: " + code);
    }
  }

  @Test
  void aCodeIsUnderstoodHoweverItIsTyped() {
    assertEquals("7K3M-09QX-ZD52-H8TA", VerificationCode.grouped("7K3M09QXZD52H8TA"));
    assertEquals("7K3M09QXZD52H8T1", VerificationCode.plain(" 7k3m-o9qx zd52-h8tl "));
  }

  @Test
  void aSignatureHoldsForWhatWasSignedAlone() {
    byte[] key = new byte[32];
    key[0] = 7;
    String signature = RegisterSignature.of(key, "HGZ-2026-000001", "李示例");
    assertTrue(RegisterSignature.holds(key, signature, "HGZ-2026-000001", "李示例"));
    assertFalse(RegisterSignature.holds(key, signature, "HGZ-2026-000001", "王示例"));
    assertFalse(RegisterSignature.holds(key, signature, "HGZ-2026-0000", "01李示例"));
  }
}

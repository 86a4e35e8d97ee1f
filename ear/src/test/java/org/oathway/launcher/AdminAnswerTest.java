package org.oathway.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AdminAnswerTest {

  @Test
  void aSuccessIsASuccess() {
    assertTrue(
        Admin.Answer.of(
                200, "Signature-Version: 1.0\r\nexit-code: SUCCESS\r\nmessage: 7.2025.1\r\n")
            .ok());
  }

  @Test
  void aFoldedFailureIsToldInOneSentenceWithoutItsStackTrace() {
    Admin.Answer answer =
        Admin.Answer.of(
            200,
            "exit-code: FAILURE\r\nmessage: Error: no bean of type\r\n  Clock  at org.x.Y.z(Y.java:1)  at org.x.Z.a(Z.java:2)\r\n");
    assertFalse(answer.ok());
    assertEquals("Error: no bean of type Clock", answer.message());
  }

  @Test
  void anAnswerThatIsNoneNamesItsStatus() {
    assertEquals("HTTP 503", Admin.Answer.of(503, "<html>").message());
  }
}

package org.oathway.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerLogTest {

  @Test
  void theInnermostCauseIsTheReason() {
    String line =
        "{\"Level\":\"SEVERE\",\"Throwable\":{\"Exception\":\"x\",\"StackTrace\":\"a.B: one\\n\\tat a.B.c(B.java:1)\\n"
            + "Caused by: a.C: two\\n\\tat d\\nCaused by: a.D: there is no table \\\"t\\\"\\n\\tat e\"}}";
    assertEquals("there is no table \"t\"", ServerLog.reason(List.of(line)));
  }

  @Test
  void withoutACauseTheFirstMessageIs() {
    assertEquals(
        "out of room",
        ServerLog.reason(List.of("{\"Level\":\"SEVERE\",\"LogMessage\":\"out of room\\n at x\"}")));
  }

  @Test
  void anEmptyLogGivesNoReason() {
    assertEquals("the log gives no reason", ServerLog.reason(List.of()));
  }
}

package org.oathway.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {
  private static final Path ROOT = Path.of("/srv/oathway");

  @Test
  void withoutOptionsItListensOnLoopbackAndKeepsItsDataBesideTheSources() {
    assertEquals(
        new RunOptions("127.0.0.1", 8080, Path.of("/srv/oathway/data"), true),
        RunOptions.parse(List.of(), ROOT));
  }

  @Test
  void everyOptionIsHeard() {
    assertEquals(
        new RunOptions("0.0.0.0", 9000, Path.of("/var/lib/x"), false),
        RunOptions.parse(
            List.of(
                "--host", "0.0.0.0", "--no-demo", "--data", "/var/lib/y/../x", "--port", "9000"),
            ROOT));
  }

  @Test
  void theAddressIsOneThatABrowserUnderstands() {
    assertEquals("http://localhost:8080", RunOptions.parse(List.of(), ROOT).url());
    assertEquals("http://[::1]:8080", RunOptions.parse(List.of("--host", "::1"), ROOT).url());
    assertEquals(
        "http://exam.example:8080",
        RunOptions.parse(List.of("--host", "exam.example"), ROOT).url());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "", "99999999999"})
  void whatIsNoPortIsRefused(String port) {
    Trouble trouble =
        assertThrows(Trouble.class, () -> RunOptions.parse(List.of("--port", port), ROOT));
    assertTrue(trouble.getMessage().contains("is no port"), trouble.getMessage());
  }

  @Test
  void anUnknownOptionAndAMissingValueAreNamed() {
    Trouble unknown =
        assertThrows(Trouble.class, () -> RunOptions.parse(List.of("--prot", "1"), ROOT));
    assertTrue(unknown.getMessage().contains("--prot"), unknown.getMessage());
    Trouble missing = assertThrows(Trouble.class, () -> RunOptions.parse(List.of("--data"), ROOT));
    assertTrue(missing.getMessage().contains("--data needs a value"), missing.getMessage());
  }
}

package org.oathway.exams.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  /** Computed by another programme, from the words of the class comment alone. */
  private static final List<Integer> KNOWN =
      List.of(354, 380, 667, 314, 621, 749, 317, 42, 117, 419);

  @Test
  void theCommitmentIsTheDocumentedHash() throws Exception {
    byte[] text = ("oathway-draw-1 commitment\n" + SECRET).getBytes(StandardCharsets.UTF_8);
    String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    assertEquals(expected, Draw.commit(SECRET));
  }

  @Test
  void aSecretThatCouldBeGuessedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Draw.commit("short"));
  }

  @Test
  void theSeedHangsOnSecretPublicValueAndInput() {
    String seed = Draw.seed(SECRET, "08 11 23", "a");
    assertNotEquals(seed, Draw.seed(SECRET + "x", "08 11 23", "a"));
    assertNotEquals(seed, Draw.seed(SECRET, "08 11 24", "a"));
    assertNotEquals(seed, Draw.seed(SECRET, "08 11 23", "b"));
  }

  @Test
  void theNumbersOfAKnownSeedNeverChange() {
    DrawStream stream = new DrawStream("00".repeat(32));
    List<Integer> numbers = IntStream.range(0, 10).mapToObj(i -> stream.below(1000)).toList();
    assertEquals(KNOWN, numbers);
  }

  @Test
  void everyValueIsAboutEquallyLikely() {
    DrawStream stream = new DrawStream(Draw.seed(SECRET, "x", "y"));
    int[] seen = new int[7];
    for (int i = 0; i < 70_000; i++) {
      seen[stream.below(7)]++;
    }
    double chiSquare =
        IntStream.of(seen).mapToDouble(n -> (n - 10_000.0) * (n - 10_000.0) / 10_000.0).sum();
    assertTrue(chiSquare < 22.5, "chi-square " + chiSquare + " of 6 degrees, limit of 0.1 %");
  }

  @Test
  void aShuffleKeepsEveryThingOnce() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      List<Integer> things = IntStream.range(0, random.nextInt(200)).boxed().toList();
      List<Integer> drawn =
          new DrawStream(Draw.hash("test", "" + random.nextLong())).shuffled(things);
      assertEquals(things, drawn.stream().sorted().toList(), "seed " + seed);
    }
  }
}

package org.oathway.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class UsccTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static List<String> keys(String code) {
    return Uscc.faults("uscc", code).stream().map(Reason::key).toList();
  }

  @Test
  void aPublishedCodeIsGood() {
    assertEquals(List.of(), keys("11500236008658157Y"));
    assertEquals(List.of(), keys(" 11500236008658157y "));
  }

  @Test
  void aLetterTheAlphabetLacksIsRefused() {
    assertEquals(List.of("organisation.uscc.shape"), keys("1150023600865815IY"));
    assertEquals(List.of("organisation.uscc.shape"), keys("1150023600865815"));
    assertEquals(List.of("organisation.uscc.missing"), keys("  "));
  }

  @Test
  void everySingleWrongCharacterIsNoticed() {
    long seed = 32100;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder first = new StringBuilder();
      for (int i = 0; i < 17; i++) {
        first.append(ALPHABET.charAt(random.nextInt(31)));
      }
      String good = first.toString() + Uscc.check(first.toString());
      int at = random.nextInt(18);
      char other =
          ALPHABET.charAt((ALPHABET.indexOf(good.charAt(at)) + 1 + random.nextInt(30)) % 31);
      String wrong = good.substring(0, at) + other + good.substring(at + 1);
      assertEquals(List.of(), keys(good), "seed " + seed);
      assertEquals(List.of("organisation.uscc.check"), keys(wrong), "seed " + seed);
    }
  }
}

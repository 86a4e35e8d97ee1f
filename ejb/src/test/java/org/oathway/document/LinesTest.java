package org.oathway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<String> lines(String text, double room) {
    return Lines.of(text, room, piece -> piece.codePointCount(0, piece.length()));
  }

  @Test
  void aWordInLatinLettersIsNotTornApart() {
    assertEquals(List.of("编号", "ZKZ-2026", "号"), lines("编号ZKZ-2026号", 8));
  }

  @Test
  void noClosingMarkStartsALineAndNoOpeningMarkEndsOne() {
    assertEquals(List.of("一二三", "四，五六"), lines("一二三四，五六", 4));
    assertEquals(List.of("一二三", "（四五）"), lines("一二三（四五）", 4));
  }

  @Test
  void noCharacterStandsAloneInTheLastLine() {
    assertEquals(List.of("一二三四五六七", "八九"), lines("一二三四五六七八九", 8));
  }

  @Test
  void whatIsBrokenIsStillWhole() {
    long seed = 20200706;
    Random random = new Random(seed);
    String letters = "一二三四五六，。（）aB3-𠮷";
    int[] alphabet = letters.codePoints().toArray();
    for (int n = 0; n < 2000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      List<String> lines = lines(text.toString(), 10);
      assertEquals(text.toString(), String.join("", lines), "seed " + seed);
      assertTrue(!lines.isEmpty());
    }
  }
}

package org.oathway.exams.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oathway.exams.Reason;

class PhotoRuleTest {

  private static final PhotoRule RULE = PhotoRule.standard();

  @ParameterizedTest
  @CsvSource({
    "0xFFFFFF, WHITE", "0xF0F2F5, WHITE", "0x438EDB, BLUE", "0x00BFF3, BLUE", "0x1E50A0, BLUE",
    "0xFF0000, RED", "0xC8102E, RED", "0x808080, OTHER", "0x00A050, OTHER", "0xFFD700, OTHER",
    "0x000000, OTHER", "0xD8B090, OTHER"
  })
  void coloursAreNamedAsAPersonWould(String pixel, Background expected) {
    assertEquals(expected, Background.of(Integer.decode(pixel)));
  }

  @Test
  void aPhotoOfTheRightSizeOnPlainBlueIsAccepted() {
    assertTrue(RULE.judge(413, 626, 60_000, true, ground(0x438EDB)).accepted());
  }

  @Test
  void theLimitsOfTheFileSizeAreIncluded() {
    assertTrue(RULE.judge(413, 626, 40 * 1024, true, ground(0xFFFFFF)).accepted());
    assertTrue(RULE.judge(413, 626, 100 * 1024, true, ground(0xFFFFFF)).accepted());
    assertEquals(1, RULE.judge(413, 626, 40 * 1024 - 1, true).reasons().size());
    assertEquals(1, RULE.judge(413, 626, 100 * 1024 + 1, true).reasons().size());
  }

  @Test
  void aBadPhotoIsToldEverythingAtOnce() {
    List<Reason> reasons = RULE.judge(800, 600, 5_000_000, false, ground(0x808080)).reasons();
    assertEquals(
        List.of("photo.type", "photo.size", "photo.bytes.many", "photo.background"),
        reasons.stream().map(Reason::key).toList());
    assertTrue(reasons.stream().allMatch(r -> r.field().equals("photo")));
  }

  @Test
  void aFewStrandsOfHairAtTheRimDoNotSpoilAPlainGround() {
    int[] ground = ground(0xFFFFFF);
    Arrays.fill(ground, 0, ground.length / 10, 0x201008);
    assertTrue(RULE.judge(413, 626, 60_000, true, ground).accepted());
    Arrays.fill(ground, 0, ground.length / 2, 0x201008);
    assertEquals(Background.OTHER, RULE.judge(413, 626, 60_000, true, ground).background());
  }

  @Test
  void theGroundIsAlwaysLookedAtInsideThePicture() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      int wide = 1 + random.nextInt(900);
      int high = 1 + random.nextInt(900);
      for (PhotoRule.Point p : PhotoRule.groundOf(wide, high)) {
        assertTrue(
            p.x() >= 0 && p.x() < wide && p.y() >= 0 && p.y() < high,
            "seed " + seed + ": " + p + " in " + wide + "x" + high);
      }
    }
  }

  private static int[] ground(int colour) {
    int[] ground = new int[PhotoRule.groundOf(413, 626).size()];
    Arrays.fill(ground, colour);
    return ground;
  }
}

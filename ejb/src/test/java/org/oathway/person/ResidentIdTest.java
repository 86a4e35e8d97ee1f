package org.oathway.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oathway.exams.Reason;

class ResidentIdTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "500000199001010016",
        "500000199512310029",
        "50000019910701009X",
        "500000200002290035",
        " 500000 19910701 009x ",
        "５０００００１９９００１０１００１６"
      })
  void aGoodNumberHasNoFaultHoweverItIsTyped(String typed) {
    assertEquals(List.of(), faults(DocumentKind.RESIDENT_ID, typed));
  }

  @ParameterizedTest
  @CsvSource({
    "500000199001010017, person.id.check",
    "500000199502300018, person.id.date",
    "50000019900101001, person.id.shape",
    "50000019900101001Y, person.id.shape",
    "'', person.id.missing",
    "810000199001010010, person.id.area"
  })
  void aBadNumberSaysWhatIsWrong(String typed, String key) {
    assertTrue(keys(faults(DocumentKind.RESIDENT_ID, typed)).contains(key), typed);
  }

  @Test
  void theNumberOfAChildIsRefused() {
    assertEquals(
        List.of("person.id.tooYoung"),
        keys(faults(DocumentKind.RESIDENT_ID, number("50000020150601001"))));
  }

  @Test
  void aPersonOfSixteenTodayMayRegister() {
    assertEquals(List.of(), faults(DocumentKind.RESIDENT_ID, number("50000020101124001")));
    assertEquals(
        List.of("person.id.tooYoung"),
        keys(faults(DocumentKind.RESIDENT_ID, number("50000020101125001"))));
  }

  @Test
  void thePermitsOfTaiwanAndHongKongHaveTheirOwnAreas() {
    String taiwan = number("83000019900101001");
    assertEquals(List.of(), faults(DocumentKind.TW_RESIDENCE, taiwan));
    assertEquals(List.of("person.id.area"), keys(faults(DocumentKind.HKMO_RESIDENCE, taiwan)));
  }

  @Test
  void anyChangedDigitIsNoticed() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String good =
          number("500000%04d0101%03d".formatted(1940 + random.nextInt(60), random.nextInt(1000)));
      int place = random.nextInt(17);
      char other = (char) ('0' + (good.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
      String bad = good.substring(0, place) + other + good.substring(place + 1);
      assertTrue(
          !faults(DocumentKind.RESIDENT_ID, bad).isEmpty(), () -> bad + " with seed " + seed);
    }
  }

  @Test
  void sexBirthAndMaskAreReadFromTheNumber() {
    ResidentId id = new ResidentId("500000200002290035");
    assertEquals(LocalDate.of(2000, 2, 29), id.birth());
    assertTrue(id.male());
    assertEquals("5000**********0035", ResidentId.masked(id.value()));
    assertEquals("5000**********0035", id.toString());
  }

  private static String number(String first17) {
    return first17 + ResidentId.checkDigit(first17);
  }

  private static List<Reason> faults(DocumentKind kind, String typed) {
    return ResidentId.faults("documentNo", kind, typed, TODAY);
  }

  private static List<String> keys(List<Reason> reasons) {
    return reasons.stream().map(Reason::key).toList();
  }
}

package org.oathway.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JvmOptionTest {

  @Test
  void anOptionWithoutARangeIsForEveryJava() {
    assertEquals(Optional.of("-Dx=[1|2]"), JvmOption.parse("-Dx=[1|2]").forJava(21));
  }

  @ParameterizedTest
  @CsvSource({
    "[24|]-Da, 23, false",
    "[24|]-Da, 24, true",
    "[24|]-Da, 25, true",
    "[|21]-Da, 21, true",
    "[|21]-Da, 25, false",
    "[21|24]-Da, 22, true",
    "[21.0.2|24]-Da, 21, true",
    "[21|24]-Da, 25, false",
    "[Dynamic Code Evolution-11.0.10|]-Da, 25, false"
  })
  void aRangeNamesTheVersionsItIsFor(String written, int java, boolean used) {
    assertEquals(
        used ? Optional.of("-Da") : Optional.empty(), JvmOption.parse(written).forJava(java));
  }
}

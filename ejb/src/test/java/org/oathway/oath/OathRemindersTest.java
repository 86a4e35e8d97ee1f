package org.oathway.oath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OathRemindersTest {

  private static final List<Integer> DAYS = List.of(30, 14, 7, 0);

  @ParameterizedTest(name = "{0} days left, told at {1}: {2}")
  @CsvSource({
    "31,,",
    "30,,30",
    "29,30,",
    "20,30,",
    "14,30,14",
    "13,14,",
    "7,14,7",
    "1,7,",
    "0,7,0",
    "0,0,",
    "-5,0,",
    "-5,,0",
    "-5,7,0",
    "5,,7",
    "10,30,14"
  })
  void eachDayIsToldOnceAndMissedOnesAreNotMadeUpFor(
      long left, @Nullable Integer told, @Nullable Integer now) {
    OptionalInt due = now == null ? OptionalInt.empty() : OptionalInt.of(now);
    assertEquals(due, OathReminders.due(DAYS, left, told));
  }
}

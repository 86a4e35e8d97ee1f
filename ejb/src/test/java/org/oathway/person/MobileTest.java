package org.oathway.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

  @ParameterizedTest
  @ValueSource(strings = {"13812341234", "+86 138 1234 1234", "138-1234-1234", "１９９０００００００１"})
  void aMobileNumberIsGoodHoweverItIsTyped(String typed) {
    assertTrue(Mobile.faults("phone", typed).isEmpty(), typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12812341234", "1381234123", "023-12345678", "abc"})
  void anythingElseIsRefused(String typed) {
    assertFalse(Mobile.faults("phone", typed).isEmpty(), typed);
  }

  @Test
  void theMiddleIsHidden() {
    assertEquals("138****1234", Mobile.masked("13812341234"));
  }
}

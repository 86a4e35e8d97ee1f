package org.oathway.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"王㛃", "𠮷野", "阿卜杜热合曼·买买提", "陈某某", "龘靐齉", "欧阳𡘙", "\uD883\uDC00明", "Anna O'Neil"})
  void namesOfManyKindsAreGood(String name) {
    assertTrue(PersonName.faults("name", name).isEmpty(), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "王", "<b>王某</b>", "王某'; drop table person;--", "王123", "·王某", "王某·"})
  void whatIsNoNameIsRefused(String typed) {
    assertFalse(PersonName.faults("name", typed).isEmpty(), typed);
  }

  @Test
  void fiftyCharactersAreTheMostHoweverRare() {
    assertTrue(PersonName.faults("name", "𠮷".repeat(50)).isEmpty());
    assertFalse(PersonName.faults("name", "𠮷".repeat(51)).isEmpty());
  }

  @Test
  void everyMiddleDotPeopleTypeBecomesTheOne() {
    assertEquals("阿依·买买提", PersonName.normal(" 阿依 • 买买提 "));
    assertEquals("阿依·买买提", PersonName.normal("阿依．买买提"));
  }
}

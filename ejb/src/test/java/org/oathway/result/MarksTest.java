package org.oathway.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oathway.exams.registration.RegistrationState;
import org.oathway.exams.scoring.Grade;

class MarksTest {

  @Test
  void tenthsAreWrittenAsPeopleWriteMarks() {
    assertEquals("90", Marks.text(900));
    assertEquals("90.5", Marks.text(905));
    assertEquals("0", Marks.text(0));
    assertEquals("", Marks.text(null));
  }

  @Test
  void wholeAndHalfMarksAreRead() {
    assertEquals(OptionalInt.of(900), Marks.tenths(" 90 "));
    assertEquals(OptionalInt.of(895), Marks.tenths("89.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "九十", "-1", "90.3", "1e3", "99999", "<b>90</b>", "90;"})
  void anythingElseIsNoMark(String typed) {
    assertTrue(Marks.tenths(typed).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Grade.class)
  void everyGradeIsReachedByAllowedStepsFromBothStates(Grade grade) {
    for (RegistrationState start :
        List.of(RegistrationState.SEATED, RegistrationState.TICKET_READY)) {
      RegistrationState now = start;
      for (RegistrationState next : Steps.to(grade, start)) {
        assertTrue(now.leadsTo(next), now + " to " + next);
        now = next;
      }
      assertTrue(now != start);
    }
  }

  @Test
  void whoCancelledAfterTheDrawTakesNoStep() {
    assertEquals(List.of(), Steps.to(Grade.ABSENT, RegistrationState.CANCELLED));
  }
}

package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;
import org.oathway.internship.PanelVerdict.Scores;

class PanelVerdictTest {

  private static PanelVerdict of(Scores... scores) {
    return PanelVerdict.of(List.of(scores), Facts.rules());
  }

  @Test
  void fifteen_in_each_dimension_is_just_a_pass() {
    PanelVerdict verdict =
        of(new Scores(15, 15, 15, 15), new Scores(15, 15, 15, 15), new Scores(15, 15, 15, 15));
    assertTrue(verdict.isPass());
    assertEquals(new BigDecimal("60.00"), verdict.total());
  }

  @Test
  void one_weak_dimension_fails_however_high_the_total() {
    PanelVerdict verdict =
        of(new Scores(25, 14, 25, 25), new Scores(25, 15, 25, 25), new Scores(25, 15, 25, 25));
    assertFalse(verdict.isPass());
    assertEquals(
        List.of("internship.verdict.ethics"), verdict.faults().stream().map(Reason::key).toList());
  }

  @Test
  void the_members_weigh_the_same() {
    PanelVerdict verdict =
        of(new Scores(20, 20, 20, 20), new Scores(16, 16, 16, 16), new Scores(18, 18, 18, 18));
    assertEquals(new BigDecimal("18.00"), verdict.skill());
    assertEquals(new BigDecimal("72.00"), verdict.total());
    assertEquals(16, verdict.spread());
    assertFalse(verdict.isWide());
  }

  @Test
  void marks_more_than_twenty_apart_owe_a_word() {
    assertTrue(of(new Scores(25, 25, 25, 25), new Scores(19, 20, 20, 20)).isWide());
  }

  @Test
  void marks_beyond_the_scale_are_faults_at_their_fields() {
    assertEquals(
        List.of("politics", "performance"),
        new Scores(26, 0, 25, -1).faults().stream().map(Reason::field).toList());
  }
}

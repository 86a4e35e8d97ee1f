package org.oathway.exams.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;
import org.oathway.exams.scoring.PassLines.Mark;
import org.oathway.exams.scoring.PassLines.Simulation;
import org.oathway.exams.scoring.PassLines.Tally;

class ScoringTest {

  private static final String ONE = "2026010100101";
  private static final String TWO = "2026010100102";
  private static final ScoreSheet.Maxima MAXIMA = new ScoreSheet.Maxima(100, 50);

  @Test
  void halfMarksAddUpExactly() {
    ScoreSheet sheet = check(Set.of(ONE), new RawScore(2, ONE, "66", "23.5", "", ""));
    assertEquals(List.of(), sheet.faults());
    assertEquals(895, sheet.scores().get(0).totalTenths());
  }

  @Test
  void numbersAsASpreadsheetWritesThemAreRead() {
    ScoreSheet sheet = check(Set.of(ONE), new RawScore(2, " " + ONE, "66.0", "50.00", "否", "0"));
    assertEquals(1160, sheet.scores().get(0).totalTenths());
  }

  @Test
  void everyFaultOfEveryRowIsToldWithItsRow() {
    ScoreSheet sheet =
        check(
            Set.of(ONE, TWO),
            new RawScore(2, "12", "6O", "23.3", "", ""),
            new RawScore(3, "2026010100199", "101", "-1", "", ""),
            new RawScore(4, ONE, "60.5", "1", "maybe", ""),
            new RawScore(5, ONE, "60", "1", "缺考", "是"));
    assertEquals(
        List.of(
            "scoring.ticket.shape",
            "scoring.number",
            "scoring.subjective.step",
            "scoring.ticket.unknown",
            "scoring.range",
            "scoring.range",
            "scoring.flag",
            "scoring.objective.step",
            "scoring.ticket.twice",
            "scoring.absent.disciplined",
            "scoring.absent.score",
            "scoring.absent.score",
            "scoring.ticket.missing"),
        sheet.faults().stream().map(Reason::key).toList());
    assertEquals("2", sheet.faults().get(0).args().get(0));
    assertTrue(sheet.scores().isEmpty());
  }

  @Test
  void theAbsentAndTheDisciplinedAreNeitherPassedNorFailed() {
    ScoreSheet sheet =
        check(
            Set.of(ONE, TWO),
            new RawScore(2, ONE, "", "0", "缺考", ""),
            new RawScore(3, TWO, "90", "40", "", "违纪"));
    PassLines lines = new PassLines(900, null);
    assertEquals(
        List.of(Grade.ABSENT, Grade.VOID),
        sheet.scores().stream().map(s -> lines.judge(s, false)).toList());
  }

  @Test
  void whoeverIsExactlyOnTheLineHasPassed() {
    PassLines lines = new PassLines(900, 800);
    assertEquals(Grade.PASSED, lines.judge(new Score(ONE, 900, 0, Presence.PRESENT), false));
    assertEquals(Grade.FAILED, lines.judge(new Score(ONE, 890, 5, Presence.PRESENT), false));
    assertEquals(Grade.PASSED, lines.judge(new Score(ONE, 800, 0, Presence.PRESENT), true));
    assertEquals(Grade.FAILED, lines.judge(new Score(ONE, 790, 5, Presence.PRESENT), true));
  }

  @Test
  void aLineOutOfRangeOrARelaxedOneAboveItIsRefused() {
    assertEquals(List.of(), new PassLines(900, 800).refusals(150));
    assertEquals(1, new PassLines(1501, null).refusals(150).size());
    assertEquals(1, new PassLines(900, 905).refusals(150).size());
    assertEquals(2, new PassLines(0, 1).refusals(150).size());
  }

  @Test
  void aSimulationCountsByDistrictAndByBand() {
    List<Mark> marks =
        List.of(
            new Mark("500103", false, 900, Presence.PRESENT),
            new Mark("500103", false, 899, Presence.PRESENT),
            new Mark("500229", true, 805, Presence.PRESENT),
            new Mark("500229", true, 0, Presence.ABSENT));
    Simulation simulation = PassLines.simulate(marks, 900, 800);
    assertEquals(new Tally(3, 2), simulation.all());
    assertEquals(
        Map.of("500103", new Tally(2, 1), "500229", new Tally(1, 1)), simulation.byDistrict());
    assertEquals(Map.of(80, 2, 90, 1), simulation.byBand());
  }

  @Test
  void aHigherLineNeverPassesMorePeople() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Mark> marks =
        IntStream.range(0, 300)
            .mapToObj(i -> new Mark("500103", false, random.nextInt(1501), Presence.PRESENT))
            .toList();
    List<Integer> curve = List.copyOf(PassLines.curve(marks, 150).values());
    for (int i = 1; i < curve.size(); i++) {
      assertTrue(curve.get(i) <= curve.get(i - 1), "seed " + seed + " at " + i);
    }
  }

  private static ScoreSheet check(Set<String> tickets, RawScore... rows) {
    return ScoreSheet.check(List.of(rows), tickets, MAXIMA);
  }
}

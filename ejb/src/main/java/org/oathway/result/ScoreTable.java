package org.oathway.result;

import java.util.List;
import org.oathway.exams.scoring.RawScore;
import org.oathway.platform.Outcome;
import org.oathway.platform.TableFile;

/** The marking centre's table: its headings, and its rows as raw scores. */
final class ScoreTable {

  static final String TICKET = "准考证号";
  static final String OBJECTIVE = "客观题";
  static final String SUBJECTIVE = "主观题";
  static final String ABSENT = "缺考";
  static final String DISCIPLINED = "违纪";
  static final List<String> HEADINGS = List.of(TICKET, OBJECTIVE, SUBJECTIVE, ABSENT, DISCIPLINED);

  private ScoreTable() {}

  static Outcome<List<RawScore>> read(ScoreFile file) {
    return TableFile.read(file.bytes(), HEADINGS)
        .map(table -> table.lines().stream().map(ScoreTable::raw).toList());
  }

  private static RawScore raw(TableFile.Line line) {
    return new RawScore(
        line.row(),
        line.cell(TICKET),
        line.cell(OBJECTIVE),
        line.cell(SUBJECTIVE),
        line.cell(ABSENT),
        line.cell(DISCIPLINED));
  }

  /** A sheet to be filled in: the tickets stand there, nothing says whose they are. */
  static byte[] template(List<String> tickets) {
    return TableFile.template(
        "成绩", HEADINGS, tickets.stream().map(t -> List.of(t, "", "", "", "")).toList());
  }
}

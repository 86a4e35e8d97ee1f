package org.oathway.document;

import java.util.List;

/** 成绩通知单: tells a candidate the marks and whether the line was reached. */
public record ScoreNotice(
    String exam,
    String name,
    String idNumber,
    String ticketNo,
    List<Score> scores,
    String total,
    String passLine,
    String result,
    List<String> rules)
    implements Paper {

  @Override
  public DocumentKind kind() {
    return DocumentKind.SCORE_NOTICE;
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact(FactLabel.NAME, name),
        new Fact(FactLabel.SESSION, exam),
        new Fact(FactLabel.TICKET_NO, ticketNo),
        new Fact(FactLabel.RESULT, result));
  }

  @Override
  public void lay(Sheet sheet) {
    Grid grid = new Grid().row("姓名", name, "准考证号", ticketNo).row("证件号码", idNumber);
    scores.forEach(score -> grid.row(score.subject(), score.value()));
    grid.great("总分", total, "合格分数线", passLine).great("结果", result);
    sheet.title(exam, "成绩通知单").table(grid).heading("说明").rules(rules);
  }
}

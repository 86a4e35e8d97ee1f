package org.oathway.document;

import java.time.LocalDate;
import java.util.List;

/**
 * 考试合格证明: a candidate reached the line that the municipal bureau set. The marks are printed for the
 * holder; a stranger who verifies learns the result alone.
 */
public record PassCertificate(
    String exam,
    String name,
    String sex,
    String idNumber,
    String ticketNo,
    byte[] photo,
    List<Score> scores,
    String total,
    String passLine,
    LocalDate publishedOn)
    implements Paper {

  @Override
  public DocumentKind kind() {
    return DocumentKind.PASS_CERTIFICATE;
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact(FactLabel.NAME, name),
        new Fact(FactLabel.SESSION, exam),
        new Fact(FactLabel.RESULT, "合格（" + Sheet.day(publishedOn) + "公布）"));
  }

  @Override
  public void lay(Sheet sheet) {
    Grid grid =
        new Grid()
            .row("姓名", name, "性别", sex)
            .row("证件号码", idNumber)
            .row("准考证号", ticketNo)
            .row("公布日期", Sheet.day(publishedOn))
            .photo(photo);
    scores.forEach(score -> grid.row(score.subject(), score.value()));
    grid.great("总分", total, "合格分数线", passLine);
    sheet
        .title(exam, "考试合格证明")
        .table(grid)
        .gap(12)
        .paragraph(name + "参加" + exam + "，成绩达到本次考试合格分数线，考试合格。")
        .paragraph("特此证明。");
  }
}

package org.oathway.document;

import java.time.LocalDate;
import java.util.List;

/**
 * 实习考核合格证明: after a full year the panel found the intern fit in all four dimensions. Good for an
 * application for practice within the years the rulebook gives.
 */
public record InternshipCertificate(
    String name,
    String idNumber,
    byte[] photo,
    String cardNo,
    String office,
    String supervisor,
    LocalDate from,
    LocalDate until,
    List<Score> dimensions,
    String total,
    LocalDate decidedOn)
    implements Paper {

  @Override
  public DocumentKind kind() {
    return DocumentKind.INTERNSHIP_CERTIFICATE;
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact(FactLabel.NAME, name),
        new Fact(FactLabel.CARD_NO, cardNo),
        new Fact(FactLabel.OFFICE, office),
        new Fact(FactLabel.SUPERVISOR, supervisor),
        new Fact(FactLabel.PERIOD, Sheet.span(from, until)),
        new Fact(FactLabel.RESULT, "合格（" + Sheet.day(decidedOn) + "）"));
  }

  @Override
  public void lay(Sheet sheet) {
    Grid grid =
        new Grid()
            .row("姓名", name)
            .row("证件号码", idNumber)
            .row("实习证号", cardNo)
            .row("实习单位", office)
            .photo(photo)
            .row("指导老师", supervisor, "考核日期", Sheet.day(decidedOn))
            .row("实习期", Sheet.span(from, until));
    for (int i = 0; i + 1 < dimensions.size(); i += 2) {
      Score one = dimensions.get(i);
      Score two = dimensions.get(i + 1);
      grid.row(one.subject(), one.value(), two.subject(), two.value());
    }
    if (dimensions.size() % 2 == 1) {
      grid.row(dimensions.getLast().subject(), dimensions.getLast().value());
    }
    grid.great("考核总分", total, "考核结果", "合格");
    sheet
        .title("基层法律服务工作者", "实习考核合格证明")
        .table(grid)
        .gap(8)
        .paragraph(name + "在" + office + "实习期满，经实习考核合格。")
        .paragraph("特此证明。");
  }
}

package org.oathway.document;

import java.time.LocalDate;
import java.util.List;

/** 学时证明: a practitioner attended a course and earned these hours, by category. */
public record TrainingCertificate(
    String name,
    String licenceNo,
    String office,
    String course,
    String organiser,
    LocalDate from,
    LocalDate until,
    List<Score> hours,
    String totalHours)
    implements Paper {

  @Override
  public DocumentKind kind() {
    return DocumentKind.TRAINING_CERTIFICATE;
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact(FactLabel.NAME, name),
        new Fact(FactLabel.LICENCE_NO, licenceNo),
        new Fact(FactLabel.OFFICE, office),
        new Fact(FactLabel.COURSE, course),
        new Fact(FactLabel.ORGANISER, organiser),
        new Fact(FactLabel.PERIOD, dates()),
        new Fact(FactLabel.HOURS, totalHours));
  }

  @Override
  public void lay(Sheet sheet) {
    Grid grid =
        new Grid()
            .row("姓名", name, "执业证号", licenceNo)
            .row("执业机构", office)
            .row("课程", course)
            .row("主办单位", organiser)
            .row("培训日期", dates());
    hours.forEach(line -> grid.row(line.subject(), line.value()));
    grid.great("合计学时", totalHours);
    sheet
        .title("基层法律服务工作者继续教育", "学时证明")
        .table(grid)
        .gap(12)
        .paragraph(name + "参加《" + course + "》培训，考勤合格，准予结业，记 " + totalHours + " 学时。")
        .paragraph("特此证明。");
  }

  private String dates() {
    return from.equals(until) ? Sheet.day(from) : Sheet.span(from, until);
  }
}

package org.oathway.document;

import java.time.LocalDate;
import java.util.List;

/**
 * 实习证: an intern is registered at an office under a supervisor. The year of internship runs from
 * the first day that stands here.
 */
public record InternCard(
    String name,
    String sex,
    String idNumber,
    byte[] photo,
    String cardNo,
    String office,
    String district,
    String supervisor,
    String supervisorLicence,
    LocalDate from,
    LocalDate until,
    List<String> rules,
    String issuer)
    implements Paper {

  @Override
  public DocumentKind kind() {
    return DocumentKind.INTERN_CARD;
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact(FactLabel.NAME, name),
        new Fact(FactLabel.CARD_NO, cardNo),
        new Fact(FactLabel.OFFICE, office),
        new Fact(FactLabel.SUPERVISOR, supervisor),
        new Fact(FactLabel.PERIOD, Sheet.span(from, until)));
  }

  @Override
  public void lay(Sheet sheet) {
    sheet
        .title("基层法律服务工作者", "实习证")
        .table(
            new Grid()
                .row("姓名", name, "性别", sex)
                .row("证件号码", idNumber)
                .great("实习证号", cardNo)
                .row("区县", district)
                .photo(photo)
                .row("实习单位", office)
                .row("指导老师", supervisor, "执业证号", supervisorLicence)
                .great("实习期", Sheet.span(from, until)))
        .heading("持证须知")
        .rules(rules);
  }
}

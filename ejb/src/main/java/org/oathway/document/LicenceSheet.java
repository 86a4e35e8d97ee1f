package org.oathway.document;

import java.time.LocalDate;
import java.util.List;

/**
 * 执业核准页: the sheet of the practice licence (司法部令第138号). The annual assessment and changes of office
 * are entered on it by hand and seal. The licence number is a word without inner meaning.
 *
 * @param fileNo number of the decision, such as 渝中司执准〔2026〕1号
 * @param issuer the bureau that approved
 */
public record LicenceSheet(
    String name,
    String sex,
    String idNumber,
    byte[] photo,
    String licenceNo,
    String office,
    String district,
    LocalDate firstPracticeOn,
    LocalDate approvedOn,
    String fileNo,
    String issuer)
    implements Paper {

  @Override
  public DocumentKind kind() {
    return DocumentKind.LICENCE_SHEET;
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact(FactLabel.NAME, name),
        new Fact(FactLabel.LICENCE_NO, licenceNo),
        new Fact(FactLabel.OFFICE, office),
        new Fact(FactLabel.FIRST_PRACTICE, Sheet.day(firstPracticeOn)),
        new Fact(FactLabel.APPROVED_ON, Sheet.day(approvedOn)));
  }

  @Override
  public void lay(Sheet sheet) {
    sheet
        .title("基层法律服务工作者", "执业核准页")
        .centred(fileNo)
        .table(
            new Grid()
                .row("姓名", name, "性别", sex)
                .row("证件号码", idNumber)
                .great("执业证号", licenceNo)
                .row("区县", district)
                .photo(photo)
                .row("执业机构", office)
                .row("首次执业", Sheet.day(firstPracticeOn), "核准日期", Sheet.day(approvedOn)))
        .paragraph("经审查，符合《基层法律服务工作者管理办法》（司法部令第138号）规定的执业条件，准予执业。")
        .heading("年度考核与变更记录")
        .gap(8)
        .table(new Grid().head("年度", "考核等次", "执业机构变更", "经办与日期").blank(4).blank(4).blank(4));
  }
}

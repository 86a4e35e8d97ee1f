package org.oathway.document;

import java.time.LocalDate;
import java.util.List;

/**
 * 宣誓书: what was sworn, when, where, before whom; signed by hand and kept for good in the practice
 * file. The text is the version the ceremony used.
 *
 * @param leader 领誓人
 * @param witness 监誓人, who is another than the leader
 */
public record OathSheet(
    String name,
    String licenceNo,
    String office,
    String oath,
    String textVersion,
    LocalDate swornOn,
    String place,
    String leader,
    String witness)
    implements Paper {

  @Override
  public DocumentKind kind() {
    return DocumentKind.OATH_SHEET;
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact(FactLabel.NAME, name),
        new Fact(FactLabel.LICENCE_NO, licenceNo),
        new Fact(FactLabel.OFFICE, office),
        new Fact(FactLabel.SWORN_ON, Sheet.day(swornOn)),
        new Fact(FactLabel.PLACE, place),
        new Fact(FactLabel.LEADER, leader),
        new Fact(FactLabel.WITNESS, witness),
        new Fact(FactLabel.TEXT_VERSION, textVersion));
  }

  @Override
  public void lay(Sheet sheet) {
    sheet
        .title("基层法律服务工作者执业", "宣誓书")
        .solemn(oath)
        .gap(26)
        .table(
            new Grid()
                .row("宣誓人", name, "执业证号", licenceNo)
                .row("执业机构", office)
                .row("宣誓日期", Sheet.day(swornOn), "誓词版本", textVersion)
                .row("宣誓地点", place)
                .row("领誓人", leader, "监誓人", witness))
        .signatures("宣誓人签名", "监誓人签名");
  }
}

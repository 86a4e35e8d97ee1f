package org.oathway.document;

import java.util.List;

/**
 * 准考证: admits a candidate to one seat. The document number stands in full on print alone; the seat
 * comes from a published draw that the mark names.
 *
 * @param exam name of the exam, such as 2026年度重庆市基层法律服务工作者执业核准考试
 * @param idNumber number of the identity paper, in full
 * @param site site with its address
 * @param room such as 第 4 考场
 * @param seat such as 17 号（第 3 列第 5 座）
 * @param papers papers with day and time, one line each
 * @param photo JPEG or PNG; empty leaves the place free
 * @param draw the draw the seat comes from: its commitment and the version of the roll
 */
public record AdmissionTicket(
    String exam,
    String name,
    String sex,
    String idNumber,
    String ticketNo,
    String district,
    String site,
    String room,
    String seat,
    List<String> papers,
    byte[] photo,
    List<String> rules,
    String draw)
    implements Paper {

  @Override
  public DocumentKind kind() {
    return DocumentKind.ADMISSION_TICKET;
  }

  @Override
  public List<Fact> facts() {
    return List.of(
        new Fact(FactLabel.NAME, name),
        new Fact(FactLabel.SESSION, exam),
        new Fact(FactLabel.TICKET_NO, ticketNo),
        new Fact(FactLabel.EXAM_DATE, String.join("；", papers)),
        new Fact(FactLabel.SITE, site),
        new Fact(FactLabel.ROOM, room),
        new Fact(FactLabel.SEAT, seat));
  }

  @Override
  public void lay(Sheet sheet) {
    sheet
        .title(exam, "准考证")
        .table(
            new Grid()
                .row("姓名", name, "性别", sex)
                .row("证件号码", idNumber)
                .great("准考证号", ticketNo)
                .row("报考区县", district)
                .photo(photo)
                .row("考点", site)
                .great("考场", room, "座位", seat)
                .row("科目与时间", String.join("\n", papers)))
        .heading("考生须知")
        .rules(rules);
  }

  @Override
  public String mark() {
    return draw;
  }
}

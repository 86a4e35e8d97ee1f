package org.oathway.seating;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.oathway.document.AdmissionTicket;
import org.oathway.document.Sheet;
import org.oathway.person.PersonCard;
import org.oathway.platform.Rules;
import org.oathway.session.SessionCard;

/**
 * Writes an admission ticket from a drawn seat. Who stands on it and where they sit is given; when
 * the doors open and close is the rulebook's.
 */
record TicketSheet(SessionCard session, PlanCard plan, Rules rules, ZoneId zone) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
  private static final int SHORT = 12;

  /** The ticket of one candidate; the number is masked, the paper is shown to many. */
  AdmissionTicket of(SeatRow seat, PersonCard person, String district, byte[] photo) {
    return new AdmissionTicket(
        session.name(),
        person.name(),
        person.male() ? "男" : "女",
        person.documentNo(),
        seat.ticketNo(),
        district,
        seat.siteName() + "（" + seat.address() + "）",
        seat.roomName(),
        seat.seat() + " 号（第 " + seat.row() + " 排第 " + seat.column() + " 座）",
        List.of(paper()),
        photo,
        roomRules(),
        "座位表 " + plan.planHash().substring(0, SHORT));
  }

  private String paper() {
    LocalDateTime start = LocalDateTime.ofInstant(session.examStarts(), zone);
    LocalDateTime end = LocalDateTime.ofInstant(session.examEnds(), zone);
    LocalDateTime doors = start.minusMinutes(rules.number("exam.entry_min"));
    LocalDateTime closed = start.plusMinutes(rules.number("exam.late_min"));
    return "客观题、主观题　%s　%s–%s（%s 起入场，%s 后不得入场）"
        .formatted(
            Sheet.day(LocalDate.from(start)),
            TIME.format(start),
            TIME.format(end),
            TIME.format(doors),
            TIME.format(closed));
  }

  private List<String> roomRules() {
    return List.of(
        "凭本证和有效身份证件入场，两证放在桌面左上角，不得携带其他物品。",
        "开考 %d 分钟后不得入场；最后 %d 分钟内确认数据上传后方可离场。"
            .formatted(rules.number("exam.late_min"), rules.number("exam.leave_last_min")),
        "设备故障请举手，从举手到恢复的时间予以补足；离场后提出的不再受理。",
        "座位由公开抽签产生，任何人可以复算：抽签承诺 %s…，名册 %s…，公开数值来自%s。"
            .formatted(
                plan.commitment().substring(0, SHORT),
                plan.inputHash().substring(0, SHORT),
                plan.sourceLine()));
  }
}

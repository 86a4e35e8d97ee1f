package org.oathway.internship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes believable entries for the working days of an invented intern's year. */
final class DemoLog {

  /** The run of a season's work; it repeats. */
  private static final List<LogKind> RUN =
      List.of(
          LogKind.RECEPTION,
          LogKind.DOCUMENT,
          LogKind.RECEPTION,
          LogKind.INVESTIGATION,
          LogKind.DOCUMENT,
          LogKind.MANDATE,
          LogKind.FILING,
          LogKind.RECEPTION,
          LogKind.HEARING,
          LogKind.DOCUMENT,
          LogKind.MEDIATION,
          LogKind.RECEPTION,
          LogKind.PUBLICITY,
          LogKind.DOCUMENT,
          LogKind.AID,
          LogKind.ARCHIVE,
          LogKind.RECEPTION,
          LogKind.TRAINING,
          LogKind.DOCUMENT,
          LogKind.OTHER);

  private static final List<String> MATTERS =
      List.of(
          "王某与李某邻里排水纠纷", "某建材店货款纠纷", "陈某追索劳动报酬案", "张某赡养费纠纷", "村集体土地承包合同纠纷", "刘某交通事故赔偿案", "谭某离婚纠纷");

  private static final Map<LogKind, String> WORK = new EnumMap<>(LogKind.class);

  static {
    WORK.put(LogKind.RECEPTION, "在接待室随指导老师接待来访群众，听取当事人陈述，核对身份材料，按要求填写接待登记表，并就诉讼时效和证据准备作了说明。");
    WORK.put(LogKind.DOCUMENT, "根据当事人陈述和现有证据起草法律文书初稿，核对请求数额、事实与理由，经指导老师逐段修改后定稿，并整理了证据目录。");
    WORK.put(LogKind.INVESTIGATION, "随指导老师到现场走访，询问邻近住户，拍摄现场照片，制作调查笔录并请被询问人逐页核对签名，补充了三份书证。");
    WORK.put(LogKind.MANDATE, "协助办理委托手续，向当事人说明代理权限、收费标准和诉讼风险，填写委托合同和授权委托书，由指导老师审核后签字归卷。");
    WORK.put(LogKind.FILING, "整理起诉材料，按被告人数准备副本，到人民法院诉讼服务中心办理立案，核对缴费通知书并告知当事人交费期限。");
    WORK.put(LogKind.HEARING, "到人民法院旁听庭审，记录法庭调查、质证和辩论的要点，庭后与指导老师讨论对方证据的证明力以及争议焦点的归纳。");
    WORK.put(LogKind.MEDIATION, "协助镇人民调解委员会组织双方调解，布置会场、制作调解笔录，整理双方意见，协助起草调解协议并说明司法确认程序。");
    WORK.put(LogKind.PUBLICITY, "到村（社区）参加法治宣传活动，发放民法典和防诈骗资料，现场解答婚姻、土地、劳动方面的问题，并做好咨询登记。");
    WORK.put(LogKind.AID, "协助办理法律援助事项，核对经济困难证明，帮助受援人填写申请表，与法律援助中心联系，整理受援人材料并送达通知。");
    WORK.put(LogKind.ARCHIVE, "将已办结事项的材料按目录顺序整理装订，编写页码和卷内目录，核对委托手续、文书、送达回证是否齐全后移交归档。");
    WORK.put(LogKind.TRAINING, "参加所内学习，学习职业道德和执业纪律规定，讨论本地近期案例，结合实习中遇到的问题作了发言并整理了学习笔记。");
    WORK.put(LogKind.OTHER, "参加所务会议，协助整理办公室资料，更新所内公示栏和收费公示牌，并完成指导老师安排的其他辅助工作。");
  }

  private static final List<String> PARTS =
      List.of("独立完成记录和初稿，由老师修改。", "负责核对材料与登记。", "起草文书并整理证据目录。", "参与讨论并制作笔录。");

  private static final List<String> LESSONS =
      List.of("先问清事实再谈法律。", "证据的来源要当场固定。", "说明风险要写进笔录。", "语言要让当事人听得懂。");

  private static final String REST = "办理过程中注意保守当事人隐私，重要节点都向指导老师请示；当天工作完成后核对了材料清单，记录了需要跟进的事项和期限。";

  private DemoLog() {}

  /**
   * So many entries, spread evenly over the working days from one day to another.
   *
   * @param rare kinds that come up once only, so that they are still missing
   */
  static List<LogEntry> entries(List<LocalDate> days, int most, List<LogKind> rare, Random random) {
    List<LogEntry> entries = new ArrayList<>();
    List<LogKind> seen = new ArrayList<>();
    int wanted = Math.min(most, days.size());
    for (int at = 0; at < days.size(); at++) {
      if ((long) (at + 1) * wanted / days.size() > (long) at * wanted / days.size()) {
        LogKind kind = RUN.get(entries.size() % RUN.size());
        kind = rare.contains(kind) && seen.contains(kind) ? LogKind.DOCUMENT : kind;
        seen.add(kind);
        entries.add(entry(days.get(at), kind, entries.size(), random));
      }
    }
    return entries;
  }

  private static LogEntry entry(LocalDate day, LogKind kind, int at, Random random) {
    boolean casework =
        switch (kind) {
          case RECEPTION, TRAINING, PUBLICITY, OTHER -> false;
          default -> true;
        };
    int matter = at / 9 % MATTERS.size();
    return new LogEntry(
        day,
        BigDecimal.valueOf(6 + random.nextInt(3)),
        kind,
        casework ? MATTERS.get(matter) : "",
        casework && matter < 3,
        WORK.get(kind) + REST,
        PARTS.get(random.nextInt(PARTS.size())),
        LESSONS.get(random.nextInt(LESSONS.size())));
  }
}

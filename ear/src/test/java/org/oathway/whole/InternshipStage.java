package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From the application at an office to the certificate of the assessed year. */
final class InternshipStage {
  private static final String OFFICE = "太平法律服务所";
  private static final List<String> KINDS =
      List.of(
          "RECEPTION",
          "DOCUMENT",
          "MANDATE",
          "HEARING",
          "ARCHIVE",
          "MEDIATION",
          "PUBLICITY",
          "AID");
  private static final String CONTENT =
      "上午在服务所接待前来咨询的村民，听取其与邻居的土地边界纠纷经过，核对承包经营权证书和村委会证明；"
          + "下午随指导老师到现场勘查，绘制草图，向双方释明相邻关系的法律规定，起草调解协议初稿并整理归档。"
          + "晚上整理当天笔记，列出次日需要核实的三个问题。第%d篇。";

  private final Cast cast;
  private long id;

  InternshipStage(Cast cast) {
    this.cast = cast;
  }

  /** Asks an office, whose head accepts and names a supervisor; the district registers. */
  void begin() {
    cast.hero()
        .opens("/internship/apply?text=" + OFFICE)
        .follows("选择")
        .fills("apply:motive", "我愿意扎根乡镇，跟随贵所老师学习基层法律服务，服务乡亲。")
        .presses("apply:send")
        .isTold("申请已提交");
    Actor head = cast.as("head2");
    head.opens("/internship/office").follows(ExamStage.NAME).sees("指导老师");
    id = head.number("id");
    head.ticks("take:supervisor", supervisor()).presses("take:accept").isTold("已接收");
    cast.as("clerk.zhongxian")
        .opens("/internship/case?id=" + id)
        .presses("district:propose")
        .isTold("已提交审批");
    cast.as("approver.zhongxian")
        .opens("/internship/case?id=" + id)
        .presses("district:register")
        .isTold("实习证已签发");
    cast.hero().opens("/internship/mine").sees("实习证");
  }

  /** The name of the account supervisor2. */
  private String supervisor() {
    return cast.as("supervisor2").page().locator(".who").first().textContent().strip();
  }

  /** The year: entries every month, by hand and through the interface, confirmed as they come. */
  void year() {
    Actor hero = cast.hero();
    LocalDate start = hero.opens("/internship/mine").today();
    byHand(hero, start);
    int written = 1;
    for (int month = 1; month <= 12; month++) {
      LocalDate until = start.plusMonths(month).minusDays(1);
      cast.dayIs(until);
      List<LocalDate> days = workdays(until.minusDays(25), until);
      handIn(hero, days, written);
      written += days.size();
      report(hero);
      confirm();
      hero.opens("/internship/mine").sees("还差");
    }
    cast.as("association")
        .opens("/internship/case?id=" + id)
        .fills("training:hours", "80")
        .fills("training:score", "76")
        .presses("training:record")
        .isTold("已记录");
    cast.dayIs(start.plusYears(1).plusDays(1));
  }

  /** Writes the first entry on the page; the supervisor gives it back, then confirms it. */
  private void byHand(Actor hero, LocalDate day) {
    hero.opens("/internship/log")
        .fills("log:day", day.toString())
        .fills("log:hours", "6")
        .chooses("log:kind", "接待咨询")
        .fills("log:matter", "2027-咨询-001")
        .fills("log:content", "太短")
        .fills("log:ownWork", "接待、记录")
        .presses("log:submit")
        .sees("100");
    hero.fills("log:content", CONTENT.formatted(0)).presses("log:submit").isTold("的日志已提交");
    Actor supervisor = cast.as("supervisor2");
    supervisor
        .opens("/internship/supervise")
        .presses("logs:all")
        .fills("logs:comment", "请补充本人完成的工作。")
        .presses("logs:giveBack")
        .isTold("已退回");
    hero.opens("/internship/log").follows("修改重交").sees("请补充本人完成的工作");
    hero.fills("log:ownWork", "接待、记录，起草调解申请书。").presses("log:submit").isTold("的日志已提交");
  }

  private static List<LocalDate> workdays(LocalDate from, LocalDate until) {
    return Stream.iterate(from, day -> !day.isAfter(until), day -> day.plusDays(1))
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
        .limit(14)
        .toList();
  }

  /** The same deed through the interface for machines, as a phone's app would. */
  private void handIn(Actor hero, List<LocalDate> days, int from) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (LocalDate day : days) {
      int n = from + entries.size();
      entries.add(
          Map.of(
              "day", day.toString(),
              "hours", 6,
              "kind", KINDS.get(n % KINDS.size()),
              "matter", "2027-示例-%03d".formatted(n % 9),
              "ofSupervisor", n % 3 == 0,
              "content", CONTENT.formatted(n),
              "ownWork", "记录、起草、整理"));
    }
    APIResponse answer =
        hero.page()
            .request()
            .post("/api/v1/internships/mine/logs", RequestOptions.create().setData(entries));
    assertEquals(201, answer.status(), answer.text());
  }

  private void report(Actor hero) {
    hero.opens("/internship/mine");
    while (hero.at("month:report").count() > 0) {
      hero.fills("month:report", "本月参与接待咨询、人民调解和普法宣传，起草并整理文书多份，随指导老师办理委托手续；下月计划旁听庭审两次，补齐归档材料。")
          .presses("month:send")
          .isTold("小结已提交");
    }
  }

  private void confirm() {
    Actor supervisor = cast.as("supervisor2").opens("/internship/supervise");
    while (supervisor.at("logs:confirm").count() > 0) {
      supervisor.presses("logs:all").presses("logs:confirm").isTold("已确认");
    }
    while (supervisor.at("remark").count() > 0) {
      supervisor.fills("remark", "记录真实，进步明显。").presses("send").isTold("评语已提交");
    }
  }

  /** Asks for the assessment; opinion, evaluation, panel, notice, decision. */
  void assess() {
    cast.hero()
        .opens("/internship/assess")
        .fills("assess:summary", "一年来，我在服务所跟随老师接待群众、参与调解、起草文书。".repeat(120))
        .presses("assess:send")
        .isTold("考核申请已提交");
    String words = "政治立场坚定，品行端正，业务扎实，工作认真负责，同意参加考核。";
    String theCase = "/internship/case?id=" + id;
    cast.as("supervisor2")
        .opens(theCase)
        .fills("opinion:opinion", words)
        .presses("opinion:give")
        .isTold("意见已提交");
    cast.as("head2")
        .opens(theCase)
        .fills("evaluate:evaluation", words)
        .ticks("evaluate:hires")
        .presses("evaluate:give")
        .isTold("鉴定已提交");
    Actor association = cast.as("association").opens(theCase);
    association
        .ticks("appoint:members", "考核组甲")
        .ticks("appoint:members", "考核组乙")
        .ticks("appoint:members", "考核组丙")
        .presses("appoint:appoint")
        .isTold("考核组已组成");
    for (int member = 1; member <= 3; member++) {
      cast.as("panel" + member)
          .opens("/internship/panel")
          .follows(ExamStage.NAME)
          .fills("score:politics", "21")
          .fills("score:ethics", "22")
          .fills("score:skill", Integer.toString(18 + member))
          .fills("score:performance", "21")
          .presses("score:give")
          .isTold("评分已提交");
    }
    association.opens(theCase).presses("decide:announce").isTold("已公示");
    cast.dayIs(association.today().plusDays(12));
    association.opens(theCase).presses("decide:qualify").isTold("证明已签发");
    cast.hero().opens("/person/road").sees("考核合格");
  }
}

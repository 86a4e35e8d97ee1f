package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

/** From the announcement to the pass certificate. */
final class ExamStage {
  static final String NAME = "王㛃";
  static final String DOCUMENT = "50000019990707004X";

  private static final String EXAM = "全程示例考试";
  private static final String JPEG = "image/jpeg";

  private final Cast cast;
  private long session;

  ExamStage(Cast cast) {
    this.cast = cast;
  }

  /** The municipal officer announces a session with a site; the day of registration comes. */
  void announce() {
    Actor officer = cast.as("officer");
    officer
        .opens("/session/plan")
        .fills("plan:name", EXAM)
        .fills("plan:papers", "客观题、主观题 9:00 180分钟 150分")
        .fills("plan:contact", "市司法局 公共法律服务管理处 023-00000000 工作日 9:00–17:30")
        .fills("plan:notice", "一、报名条件：见公告。\n\n二、考试方式：闭卷。\n\n三、科目和范围：见大纲。")
        .presses("plan:draft")
        .isTold("草稿已保存")
        .fills("site:siteName", "忠州示例中学")
        .fills("site:siteAddress", "忠州街道示例路1号")
        .chooses("site:siteDistrict", "忠县")
        .fills("site:rooms", "1")
        .fills("site:rows", "5")
        .fills("site:columns", "6")
        .fills("site:capacity", "30")
        .presses("site:add")
        .sees("共 30 席");
    session = officer.number("id");
    officer.presses("plan:publish").isTold("考试已发布");
    cast.dayIs(LocalDate.parse(officer.at("plan:firstDay").inputValue()));
  }

  /** A visitor asks whether they may register, without an account. */
  void check() {
    cast.stranger()
        .opens("/")
        .sees(EXAM)
        .chooses("check:education", "法律专业专科")
        .presses("check:ask")
        .sees("暂不能报名")
        .chooses("check:district", "忠县")
        .presses("check:ask")
        .sees("可以报名（适用放宽学历条件）");
  }

  /** Signs up with the code that the demonstration shows. */
  void signUp() {
    cast.hero().signsUp(NAME, DOCUMENT, "13800138017").sees("我的执业之路");
  }

  /** Fills the form in its steps and hands it in. */
  void register() {
    Actor hero = cast.hero();
    hero.opens("/registration/register?session=" + session)
        .chooses("hukouCounty", "忠县")
        .chooses("residenceCounty", "忠县")
        .fills("address", "忠县云台镇示例村1组")
        .presses("identity:next")
        .chooses("study:education", "专科")
        .chooses("study:standing", "已毕业并取得证书")
        .fills("school", "重庆示例职业学院")
        .fills("major", "法律事务");
    hero.ticks("lawMajor")
        .fills("graduationDate", "2021-06-30")
        .fills("certificateNo", "127581202106000017")
        .presses("study:next")
        .sees("户口簿");
    for (String paper : List.of("ID_FRONT", "ID_BACK", "DIPLOMA", "HUKOU_FIRST", "HUKOU_OWN")) {
      hero.hands("papers:" + paper, paper + ".png", "image/png", Portrait.scan());
      hero.sees(paper + ".png");
    }
    hero.presses("papers:next")
        .hands("photoForm:photo", "me.jpg", JPEG, Portrait.jpeg())
        .seesIn("cropper-verdict", "413×626");
    hero.presses("photoForm:next")
        .chooses("choice:district", "忠县")
        .ticks("choice:site:0")
        .presses("choice:next");
    for (String box : List.of("national", "constitution", "conduct", "health")) {
      hero.ticks("promise:" + box);
    }
    hero.ticks("promise:promised")
        .ticks("promise:consented")
        .presses("promise:submit")
        .isTold("报名已提交");
  }

  /** The clerk gives it back once with a reason, then passes it; the officer confirms. */
  void review() {
    Actor clerk = cast.as("clerk.zhongxian");
    clerk.opens("/registration/review").follows(NAME).sees("法律专业专科学历");
    assertEquals(1, clerk.page().locator(".queue [aria-current=true]").count(), "the open case");
    clerk.presses("review:ask");
    clerk
        .ticks("decide:reasons:0")
        .fills("decide:note", "毕业证书请重新扫描。")
        .presses("decide:go")
        .isTold("已退回");
    cast.hero()
        .opens("/registration/register?session=" + session + "&step=5")
        .sees("毕业证书请重新扫描。")
        .presses("promise:submit")
        .isTold("报名已提交");
    clerk.opens("/registration/review").follows(NAME).sees(NAME).presses("review:pass");
    clerk.isTold("已通过");
    Actor officer = cast.as("officer2");
    officer.opens("/registration/confirm").sees(NAME);
    officer.ticksRowOf(NAME).presses("confirm:some").isTold("已确认");
  }

  /** The published draw gives a seat; anybody recomputes it; the ticket is fetched. */
  void seat() {
    Actor officer = cast.as("officer");
    LocalDate review = planned("reviewUntil");
    LocalDate tickets = planned("ticketsFrom");
    cast.dayIs(review.plusDays(1));
    officer
        .opens("/seating/plan?session=" + session)
        .fills("commit:publicSource", "福利彩票双色球开奖号码")
        .fills("commit:publicDay", review.plusDays(3).toString())
        .presses("commit:go")
        .isTold("名册已冻结");
    cast.dayIs(review.plusDays(3));
    officer
        .opens("/seating/plan?session=" + session)
        .fills("reveal:publicValue", "02 05 11 19 23 30 + 07")
        .presses("reveal:go")
        .isTold("公开数值已录入")
        .presses("draw:go")
        .isTold("座位已编排");
    cast.stranger()
        .opens("/seating/recompute?session=" + session)
        .presses("published:go")
        .sees("与公布的结果一致");
    cast.dayIs(tickets);
    officer.opens("/seating/plan?session=" + session).presses("tickets:go").sees("已完成 1 / 1");
    byte[] ticket = cast.hero().opens("/seating/mine").fetches("tickets:fetch");
    Paper.of(ticket)
        .says(NAME)
        .says("准考证")
        .says("5000**********004X")
        .says(EXAM)
        .says("第1考场")
        .fits();
  }

  /** The scores of the marking centre, the line, the publication, the certificate. */
  void result() {
    LocalDate exam = planned("examStarts");
    cast.dayIs(exam.plusDays(20));
    Actor officer = cast.as("officer");
    officer.opens("/result/manage?session=" + session);
    byte[] template = officer.fetches("template:go");
    officer
        .hands("import:file", "成绩.xlsx", ScoreFile.TYPE, ScoreFile.filled(template, 82, 41))
        .presses("import:go")
        .sees("检查结果：成绩.xlsx")
        .presses("take:go")
        .sees("待定合格线")
        .fills("line:line", "90")
        .fills("line:relaxedLine", "80")
        .presses("line:weigh")
        .sees("100%")
        .presses("line:set")
        .sees("待公布")
        .presses("publish:go")
        .isTold("成绩已公布");
    byte[] certificate = cast.hero().opens("/result/mine").sees("123").fetches("results:fetch");
    Paper.of(certificate).says(NAME).says("合格证明").says("123").fits();
  }

  private LocalDate planned(String field) {
    Actor officer = cast.as("officer").opens("/session/plan?id=" + session);
    return LocalDate.parse(officer.at("plan:" + field).inputValue().substring(0, 10));
  }
}

package org.oathway.whole;

import java.time.LocalDate;

/** From the planned ceremony to the oath sheet. */
final class OathStage {
  private final Cast cast;
  private long ceremony;

  OathStage(Cast cast) {
    this.cast = cast;
  }

  /** The association plans a ceremony and invites; the person confirms. */
  void plan() {
    cast.hero().opens("/oath/mine").sees("等待宣誓邀请");
    Actor association = cast.as("association").opens("/oath/ceremonies");
    LocalDate day = association.today().plusDays(15);
    association
        .fills("plan:starts", day + "T09:00")
        .fills("plan:capacity", "20")
        .fills("plan:place", "重庆市示例礼堂")
        .fills("plan:leader", "示例会长")
        .fills("plan:supervisor", "示例会长")
        .presses("plan:go")
        .sees("不能是同一人");
    association.fills("plan:supervisor", "示例局长").presses("plan:go").isTold("场次已安排");
    ceremony = association.number("id");
    association.ticksRowOf(ExamStage.NAME).presses("inviting:go").isTold("已邀请");
    cast.hero().opens("/oath/mine").sees("请确认能否参加宣誓").presses("answer:confirm").isTold("已确认参加");
    cast.dayIs(day);
  }

  /** On the day: in by the code on the phone, sworn by the supervisor's list, the sheet fetched. */
  void swear() {
    Actor hero = cast.hero().opens("/oath/mine").sees("今天宣誓");
    String code = hero.page().locator(".qr-code").innerText();
    cast.as("association")
        .opens("/oath/check-in?code=" + code)
        .presses("door:go")
        .seesIn("arrival", ExamStage.NAME)
        .opens("/oath/ceremony?id=" + ceremony)
        .ticksRowOf(ExamStage.NAME)
        .ticks("marking:mark:0")
        .presses("marking:go")
        .isTold("宣誓书已生成");
    hero.opens("/oath/mine").sees("宣誓已完成");
    Paper.of(hero.opens("/person/road").fetchesPaper("宣誓书"))
        .says(ExamStage.NAME)
        .says("我宣誓：忠于中华人民共和国宪法")
        .says("示例局长")
        .fits();
  }
}

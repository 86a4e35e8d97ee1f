package org.oathway.whole;

import java.time.LocalDate;

/** From a published course to a certificate that a stranger verifies. */
final class TrainingStage {
  private static final String COURSE = "职业道德与执业纪律专题";

  private final Cast cast;
  private long course;

  TrainingStage(Cast cast) {
    this.cast = cast;
  }

  /** The association publishes a course of two days; the practitioner takes a place. */
  void publish() {
    Actor association = cast.as("association").opens("/training/courses");
    LocalDate first = association.today().plusDays(10);
    association
        .fills("publish:title", COURSE)
        .chooses("publish:category", "职业道德")
        .chooses("publish:delivery", "面授")
        .fills("publish:starts", first + "T09:20")
        .fills("publish:ends", first.plusDays(1) + "T09:10")
        .fills("publish:place", "忠县示例礼堂")
        .fills("publish:lecturer", "示例讲师")
        .fills("publish:hours", "8")
        .presses("publish:go")
        .isTold("课程已发布");
    course = association.number("id");
    Actor hero = cast.hero().opens("/training/list");
    hero.pressesIn(COURSE, "报名").isTold("报名成功");
    cast.dayIs(first);
  }

  /** Comes and goes by the code in the room; the association posts the hours. */
  void attend() {
    attendBy("已签到");
    Actor association = cast.as("association");
    cast.dayIs(association.today().plusDays(1));
    attendBy("已签退");
    cast.dayIs(association.today().plusDays(2));
    association
        .opens("/training/course?id=" + course)
        .presses("post:go")
        .isTold("记入学时")
        .sees("已入账");
    cast.hero().opens("/training/account").sees(COURSE).sees("8/20");
  }

  private void attendBy(String outcome) {
    Actor association = cast.as("association").opens("/training/course?id=" + course);
    String digits = association.page().locator(".qr-digits").innerText().replace(" ", "");
    cast.hero()
        .opens("/training/attend?course=" + course)
        .fills("attend:code", digits)
        .presses("attend:go")
        .sees(outcome);
  }

  /** A stranger verifies the certificate by its QR code, its number and name, and the file. */
  void verify() {
    Paper paper = Paper.of(cast.hero().opens("/training/list").fetchesIn(COURSE, "学时证明"));
    paper.says(ExamStage.NAME).says("8").fits();
    Actor stranger = cast.stranger();
    stranger.opens(paper.address().replaceFirst("^https?://[^/]+", "")).sees("目前有效").sees(COURSE);
    stranger
        .opens("/document/verify")
        .fills("number:no", paper.number())
        .fills("number:name", ExamStage.NAME)
        .presses("number:ask")
        .sees("目前有效");
    stranger
        .opens("/document/verify")
        .hands("file:pdf", "证明.pdf", "application/pdf", paper.bytes())
        .presses("file:ask")
        .sees("目前有效");
    byte[] forged = paper.bytes().clone();
    forged[forged.length - 1] ^= 1;
    stranger
        .opens("/document/verify")
        .hands("file:pdf", "证明.pdf", "application/pdf", forged)
        .presses("file:ask")
        .sees("没有查到");
  }
}

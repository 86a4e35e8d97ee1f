package org.oathway.result;

import org.oathway.exams.scoring.PassLines;

/** The public announcement of results; announcements are written in Chinese. */
final class ResultNotice {

  private ResultNotice() {}

  static String title(String session) {
    return session + "成绩和合格分数线公布";
  }

  static String body(PassLines lines, int sat, int passed) {
    Integer relaxed = lines.relaxedTenths();
    String lower = relaxed == null ? "" : "，适用放宽学历条件的考生为 " + Marks.text(relaxed) + " 分";
    return """
        本次考试成绩今日公布，考生本人登录后可以查询成绩、下载考试合格证明。

        合格分数线为 %s 分%s。实际参加考试 %d 人，合格 %d 人。

        对成绩有疑问的，可以自公布之日起 15 日内向报名所在区县司法局书面申请核查，只核查分数是否漏加、错加，不重新评阅试卷，以一次为限。
        """
        .formatted(Marks.text(lines.lineTenths()), lower, sat, passed);
  }
}

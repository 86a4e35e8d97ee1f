package org.oathway.whole;

/** From the office's application to the licence, filed and made public. */
final class LicenceStage {
  private static final String DONE = "已办理";

  private final Cast cast;
  private String theCase = "";

  LicenceStage(Cast cast) {
    this.cast = cast;
  }

  /** The office applies; the district asks once for what is missing, then accepts. */
  void apply() {
    String words = "实习期间表现良好，经考核合格，同意接收为本所工作者，拟安排在乡镇法律服务岗位。";
    Actor head = cast.as("head2");
    head.opens("/licence/office")
        .choosesPerson("apply:person", ExamStage.NAME)
        .fills("apply:opinion", words)
        .fills("apply:acceptance", words)
        .ticks("apply:committed:0")
        .presses("apply:send")
        .isTold("申请已提交");
    Actor clerk = cast.as("clerk.zhongxian");
    clerk.opens("/licence/accept").follows(ExamStage.NAME).sees("一次告知补正");
    theCase = "/licence/case?id=" + clerk.number("id");
    clerk.ticks("supplement:form:missing", "同意接收证明");
    clerk.fills("supplement:form:note", "请写明拟安排的岗位。").presses("supplement:form:supplement");
    clerk.isTold(DONE);
    head.opens(theCase)
        .fills("resend:form:acceptance", words + "岗位为云台镇法律服务。")
        .presses("resend:form:resend")
        .isTold(DONE);
    clerk.opens(theCase).sees("2.3");
    clerk.presses("accept:form:accept").isTold(DONE);
  }

  /** Prepared by one, decided by another; filed with the city and made public. */
  void decide() {
    cast.as("clerk.zhongxian")
        .opens(theCase)
        .fills("propose:form:reason", "材料齐全，符合司法部令第138号第六条，拟准予执业。")
        .presses("propose:form:proposeApprove")
        .isTold(DONE);
    cast.as("approver.zhongxian")
        .opens(theCase)
        .presses("decide:form:decideYes")
        .isTold(DONE)
        .sees("已核准");
    cast.as("clerk.zhongxian").opens(theCase).presses("report:form:report").isTold(DONE);
    cast.as("officer")
        .opens("/licence/filings")
        .follows(ExamStage.NAME)
        .presses("acknowledge:form:acknowledge")
        .isTold(DONE);
    cast.as("clerk.zhongxian").opens(theCase).presses("publish:form:publish").isTold(DONE);
    cast.stranger().opens("/notice/list").sees("执业");
    Actor hero = cast.hero().opens("/person/road").sees("执业证号");
    Paper.of(hero.fetchesPaper("执业核准页")).says(ExamStage.NAME).says("执业").fits();
  }
}

package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import org.junit.jupiter.api.Test;

/**
 * What people do by mistake or on purpose: everything is answered in words at its place, and
 * nothing that was typed is lost.
 */
class BadInputJourney extends Journey {
  private static final String KNOWN = "500000199103030018";

  @Test
  void aChildIsRefusedAndOnePersonHasOneAccount() {
    Actor child = new Actor(visitor()).opens("/person/sign-up");
    child.fills("documentNo", "500000201603030014").presses("submit").sees("未满 16 周岁不能注册");
    new Actor(visitor()).signsUp("金甲", KNOWN, "13700000011");
    Actor again = new Actor(visitor()).opens("/person/sign-up");
    again.fills("name", "金甲").fills("documentNo", KNOWN).fills("phone", "13700000012");
    again.presses("send").sees("演示环境不发短信");
    again.fills("password", Actor.PASSWORD).ticks("form:consent:0").presses("submit");
    again.sees("这个证件号码已经注册过").follows("找回账号").sees("找回");
  }

  @Test
  void filesAreJudgedByWhatIsInThem() {
    Actor someone = withoutScript().signsIn("candidate");
    someone.opens("/session/list").follows("立即报名").sees("户籍地");
    someone.presses("identity:next").sees("请");
    someone.chooses("hukouCounty", "渝中区").chooses("residenceCounty", "渝中区");
    someone.fills("address", "示例路1号").presses("identity:next").sees("毕业学校");
    someone.fills("school", "留下的字").presses("study:later").sees("身份证");
    byte[] program = new byte[4000];
    program[0] = 'M';
    program[1] = 'Z';
    someone
        .hands("papers:ID_FRONT", "身份证.jpg", "image/jpeg", program)
        .presses("papers:keep")
        .sees("按内容判断，改文件名没有用");
    someone
        .hands("papers:ID_FRONT", "身份证.jpg", "image/jpeg", new byte[50 << 20])
        .presses("papers:keep")
        .sees("所选文件太大，没有上传");
    someone.opens("/session/list").follows("立即报名");
    long session = someone.number("session");
    someone
        .opens("/registration/register?session=" + session + "&step=3")
        .hands("photoForm:photo", "小.jpg", "image/jpeg", Portrait.jpeg(300, 400, Color.WHITE))
        .presses("photoForm:next")
        .sees("照片应为 413×626 像素，这张是 300×400 像素");
    someone.opens("/registration/register?session=" + session + "&step=1");
    assertEquals("留下的字", someone.at("school").inputValue(), "nothing typed is lost");
  }

  @Test
  void ofTwoClerksTheSecondIsToldAndSeesTheNewState() {
    Actor first = new Actor(visitor()).signsIn("clerk.zhongxian").opens("/registration/review");
    Actor second = new Actor(visitor()).signsIn("clerk.zhongxian").opens("/registration/review");
    first.presses("review:pass").isTold("已通过");
    second.presses("review:pass").sees("刚刚有人改动了这件事项");
  }

  @Test
  void aHalfFilledFormOutlivesTheSession() {
    String words = "上午接待咨询，还没有写完就离开了电脑。";
    Actor intern = new Actor(visitor()).signsIn("intern").opens("/internship/log");
    intern.fills("log:content", words).fills("log:matter", "2026-咨询-009");
    intern.page().context().clearCookies();
    intern.presses("log:submit").sees("登录");
    intern.fills("login", "intern").fills("password", Actor.PASSWORD).presses("enter");
    intern.sees("您填写的内容仍在");
    assertEquals(words, intern.at("log:content").inputValue());
    assertEquals("2026-咨询-009", intern.at("log:matter").inputValue());
  }

  @Test
  void whatIsNotYoursIsNotThereAndIsWrittenDown() throws Exception {
    long other = Database.number("select min(id) from registration where state = 'PASSED'");
    Page page = new Actor(visitor()).signsIn("candidate").page();
    assertEquals(404, page.navigate("/registration/case?id=" + other).status());
    assertEquals(403, page.navigate("/audit/search").status());
    assertEquals(404, page.navigate("/registration/case?id=' or 1=1 --").status());
    Actor auditor = new Actor(visitor()).signsIn("auditor");
    auditor.opens("/audit/search?text=/audit/search").sees("/audit/search");
    auditor.opens("/audit/search?text=" + other).sees(Long.toString(other));
  }

  @Test
  void whoeverLeavesIsGoneAndNobodyElseCanMakeThemLeave() {
    Page page = new Actor(visitor()).signsIn("candidate").opens("/person/road").page();
    var foreign = RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site");
    assertEquals(403, page.request().post("/security/sign-out", foreign).status());
    page.navigate("/person/road");
    assertTrue(page.url().endsWith("/person/road"), "still signed in");
    page.locator("button[form=leave]:visible").first().click();
    page.locator("a[href$='/security/sign-in']").first().waitFor();
    page.navigate("/person/road");
    assertTrue(page.url().contains("/security/sign-in"), "the road is closed again");
  }

  /** Somebody whose browser runs no script: the server alone judges. */
  private Actor withoutScript() {
    return new Actor(visitorWithoutScript());
  }
}

package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oathway.launcher.Ports;

/**
 * A real house: no invented people and no movable clock, codes by real mail, and an administrator
 * whose password only the owner of the data folder can read.
 */
class WithoutDemoJourney extends Journey {

  @Test
  void itIsEnteredByItsFirstAdministratorAndCodesComeByMail() throws Exception {
    Path data = TheProduct.emptyFolder("without-demo");
    int port = Ports.free();
    GreenMail post = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", "smtp"));
    post.start();
    Map<String, String> settings =
        Map.of(
            "OATHWAY_MAIL_HOST",
            "127.0.0.1",
            "OATHWAY_MAIL_PORT",
            Integer.toString(post.getSmtp().getPort()));
    try (Started started = Started.run(data, port, settings, "--no-demo")) {
      started.awaitReady(240);
      String house = "http://localhost:" + port;
      administrator(house, data);
      theClockCannotBeMoved(house);
      signUp(house, post);
    } finally {
      post.stop();
    }
  }

  private void administrator(String house, Path data) throws Exception {
    Path secret = data.resolve("secrets/first-administrator");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
    String password = Files.readString(secret).strip();
    Actor admin = new Actor(visitor());
    admin
        .opens(house + "/security/sign-in")
        .fills("login", "admin")
        .fills("password", password)
        .presses("enter")
        .sees("待办");
    assertEquals(0, admin.page().locator(".strip").count(), "no strip of a demonstration");
    String fresh = "改成只有我知道的一句话";
    admin
        .opens(house + "/person/me")
        .fills("password:old", "错误的密码")
        .fills("password:fresh", fresh)
        .presses("password:change")
        .sees("现在的密码不对");
    admin
        .fills("password:old", password)
        .fills("password:fresh", fresh)
        .presses("password:change")
        .isTold("密码已修改");
    assertEquals(404, admin.page().navigate(house + "/platform/clock").status());
  }

  private void theClockCannotBeMoved(String house) {
    Page page = visitor();
    var move = RequestOptions.create().setData(Map.of("to", "2099-01-01"));
    int answer = page.request().post(house + "/api/v1/demo/clock", move).status();
    assertTrue(answer == 401 || answer == 404, "answer " + answer);
  }

  private void signUp(String house, GreenMail post) throws Exception {
    Actor person = new Actor(visitor());
    person
        .opens(house + "/person/sign-up")
        .fills("name", "欧阳小满")
        .fills("documentNo", "500000199507010080")
        .fills("phone", "13900139009")
        .fills("email", "xiaoman@example.invalid")
        .presses("send")
        .sees("重新获取");
    assertTrue(post.waitForIncomingEmail(30_000, 1), "the mail came");
    String words = post.getReceivedMessages()[0].getContent().toString();
    person
        .fills("code", words.replaceAll("(?s).*?(\\d{6}).*", "$1"))
        .fills("password", Actor.PASSWORD)
        .ticks("form:consent:0")
        .presses("submit")
        .sees("我的执业之路");
  }
}

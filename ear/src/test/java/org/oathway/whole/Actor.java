package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Somebody at a browser, with the verbs of a person. A field or button is named by its id, with the
 * form before it where a page has it twice: {@code "take:note"}.
 */
final class Actor {
  static final String PASSWORD = "oathway-demo-1";
  private static final Pattern SIX = Pattern.compile("\\d{6}");

  private final Page page;

  Actor(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  Actor signsIn(String login) {
    opens("/security/sign-in").fills("login", login).fills("password", PASSWORD).presses("enter");
    page.locator("#leave").waitFor(attached());
    return this;
  }

  /** Becomes known to the house, by the code that the demonstration shows. */
  Actor signsUp(String name, String documentNo, String phone) {
    opens("/person/sign-up")
        .fills("name", name)
        .fills("documentNo", documentNo)
        .fills("phone", phone)
        .presses("send");
    Locator hint = page.locator("[id$='hint']").filter(new Locator.FilterOptions().setHasText(SIX));
    hint.first().waitFor();
    fills("code", SIX.matcher(hint.first().innerText()).results().findFirst().orElseThrow().group())
        .fills("password", PASSWORD)
        .ticks("form:consent:0")
        .presses("submit");
    page.locator("#leave").waitFor(attached());
    return this;
  }

  /** Goes to an address that must be there. */
  Actor opens(String path) {
    Response answer = page.navigate(path);
    assertEquals(200, answer.status(), path);
    return this;
  }

  Actor fills(String field, String text) {
    at(field).fill(text);
    return this;
  }

  /** Chooses from a list by the words a person reads. */
  Actor chooses(String field, String words) {
    at(field).selectOption(new SelectOption().setLabel(words));
    return this;
  }

  /** Chooses from a list the line that begins with somebody's name. */
  Actor choosesPerson(String field, String name) {
    Locator line = at(field).locator("option").filter(new Locator.FilterOptions().setHasText(name));
    at(field).selectOption(line.first().getAttribute("value"));
    return this;
  }

  /** Ticks a box, or the one of several whose label holds these words. */
  Actor ticks(String field) {
    at(field).check();
    return this;
  }

  Actor ticks(String group, String words) {
    at(group).getByLabel(words).first().check();
    return this;
  }

  /** Hands over a file. */
  Actor hands(String field, String name, String type, byte[] bytes) {
    at(field).setInputFiles(new FilePayload(name, type, bytes));
    return this;
  }

  Actor presses(String button) {
    at(button).click();
    return this;
  }

  /** Presses twice, as impatient people do. */
  Actor pressesTwice(String button) {
    at(button).dblclick();
    return this;
  }

  /** Follows the first link or button with these words. */
  Actor follows(String words) {
    page.getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .click();
    return this;
  }

  /** Waits until these words stand on the page. */
  Actor sees(String words) {
    page.getByText(words).filter(new Locator.FilterOptions().setVisible(true)).first().waitFor();
    return this;
  }

  /** Waits until these words stand inside something of this class. */
  Actor seesIn(String cssClass, String words) {
    page.locator("." + cssClass).getByText(words).first().waitFor();
    return this;
  }

  /** Ticks the box in the row of somebody. */
  Actor ticksRowOf(String name) {
    page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(name))
        .getByRole(AriaRole.CHECKBOX)
        .first()
        .check();
    return this;
  }

  /** Waits for the word after a deed, said at the head of the page. */
  Actor isTold(String words) {
    page.locator("#answers").getByText(words).first().waitFor();
    return this;
  }

  /** What comes down when a button is pressed. */
  byte[] fetches(String button) {
    return coming(at(button));
  }

  private byte[] coming(Locator button) {
    Download download = page.waitForDownload(button::click);
    try {
      byte[] bytes = Files.readAllBytes(download.path());
      assertTrue(bytes.length > 0, "empty");
      return bytes;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Presses the button of one row of a table. */
  Actor pressesIn(String row, String button) {
    inRow(row, button).click();
    return this;
  }

  /** What comes down when the button of a row is pressed, or what is shown instead of the page. */
  byte[] fetchesIn(String row, String button) {
    return coming(inRow(row, button));
  }

  /** A paper of one's own, by the words of its link. */
  byte[] fetchesPaper(String kind) {
    Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kind)).first();
    return page.request().get(link.getAttribute("href")).body();
  }

  private Locator inRow(String row, String button) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(row))
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText(button))
        .or(
            page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(row))
                .locator("input[value*='%s']".formatted(button)))
        .first();
  }

  /** What the page says the day is. */
  LocalDate today() {
    String now = page.locator("#hints").getAttribute("data-now");
    return LocalDate.parse(now.substring(0, 10));
  }

  /** The number at the end of the address. */
  long number(String parameter) {
    return Long.parseLong(page.url().replaceFirst(".*[?&]" + parameter + "=(\\d+).*", "$1"));
  }

  /** The field or button; one of several is told by its place: {@code "choice:site:0"}. */
  Locator at(String name) {
    String form = "";
    String id = name;
    int colon = name.replaceFirst(":\\d+$", "").lastIndexOf(':');
    if (colon > 0) {
      form = "form[id$='%s'] ".formatted(name.substring(0, colon));
      id = name.substring(colon + 1);
    }
    return page.locator("%s[id='%s'], %s[id$=':%s']".formatted(form, id, form, id)).first();
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }
}

package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Markup and SQL in every text field of every page, sent with the page's first button: the answer
 * is a page in words, never a fault of the house, and what was typed never runs.
 */
class RubbishJourney extends Journey {
  private static final String RUBBISH =
      "'; drop table person; --<script>window.pwned=1</script><img src=x onerror=window.pwned=1>\u202e";

  @Test
  void everyFieldTakesRubbishCalmly() throws Exception {
    PageAddresses addresses = new PageAddresses(TheProduct.running().database());
    Set<String> done = new HashSet<>();
    List<String> faults = new ArrayList<>();
    int fields = 0;
    for (String who : Site.PEOPLE) {
      Page page = new Actor(visitor()).signsIn(who).page();
      page.onResponse(answer -> judge(answer, faults));
      for (String one : Site.pages()) {
        String address = addresses.of(one).getLast();
        Response there = page.navigate(address);
        if (there != null && there.status() == 200 && done.add(one)) {
          fields += fill(page, address, faults);
        }
      }
      page.context().close();
    }
    System.out.println(fields + " fields of " + done.size() + " pages took rubbish");
    assertEquals(List.of(), faults);
    assertEquals(40, Database.number("select count(*) from office"), "nothing is gone");
  }

  private static int fill(Page page, String address, List<String> faults) {
    int filled = 0;
    int forms = page.locator("main form").count();
    for (int at = 0; at < forms; at++) {
      Locator form = page.locator("main form").nth(at);
      Locator fields =
          form.locator("textarea:visible, input[type=text]:visible, input:not([type]):visible");
      Locator button = form.locator("[type=submit]:visible:not(.danger):not(.autosave-go)").first();
      if (fields.count() > 0 && button.count() > 0) {
        for (Locator field : fields.all()) {
          if (field.isEditable()) {
            field.fill(RUBBISH);
            filled++;
          }
        }
        button.click();
        page.waitForLoadState();
        if (page.evaluate("window.pwned === 1").equals(true)) {
          faults.add("script ran at " + address);
        }
        page.navigate(address);
      }
    }
    return filled;
  }

  private static void judge(Response answer, List<String> faults) {
    if (answer.status() >= 500 || answer.url().contains("/error/failed")) {
      faults.add(answer.status() + " " + answer.request().method() + " " + answer.url());
    }
  }
}

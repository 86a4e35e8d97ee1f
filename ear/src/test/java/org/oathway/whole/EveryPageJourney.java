package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, opened by somebody who may, on a desk in Chinese, on a phone in English, and there in
 * large type: nothing sticks out, nothing serious stands in the way of those who cannot see or use
 * a mouse, and the browser has nothing to complain about.
 */
class EveryPageJourney extends Journey {

  @ParameterizedTest
  @CsvSource({"zh-CN,1280,normal", "en,360,normal", "en,360,large"})
  void nothingSticksOutAndNothingIsInTheWay(String language, int width, String type)
      throws Exception {
    PageAddresses addresses = new PageAddresses(TheProduct.running().database());
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (String who : Site.PEOPLE) {
      Actor actor = new Actor(visitor(language, width)).signsIn(who);
      actor
          .page()
          .context()
          .addCookies(List.of(new Cookie("oathway-type", type).setUrl(TheProduct.url())));
      actor.page().onConsoleMessage(said -> complain(said.type(), said.text(), actor, faults));
      for (String page : Site.pages()) {
        List<String> all = addresses.of(page);
        if (!seen.contains(page)
            && all.reversed().stream().anyMatch(one -> whole(actor.page(), one))) {
          seen.add(page);
          look(actor.page(), page, faults);
        }
      }
      actor.page().context().close();
    }
    assertEquals(List.of(), faults);
    assertEquals(List.of(), Site.pages().stream().filter(page -> !seen.contains(page)).toList());
  }

  private static boolean whole(Page page, String address) {
    Response answer = page.navigate(address);
    return answer != null && answer.status() == 200;
  }

  private void look(Page page, String name, List<String> faults) {
    int out =
        ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
            .intValue();
    if (out > 0) {
      faults.add(name + " sticks out by " + out);
    }
    faults.addAll(accessibilityFaults(page).stream().map(fault -> name + " " + fault).toList());
  }

  private static void complain(String kind, String text, Actor actor, List<String> faults) {
    boolean refused = text.contains("status of 403") || text.contains("status of 404");
    if (kind.equals("error") && !refused) {
      faults.add(actor.page().url() + " " + text);
    }
  }
}

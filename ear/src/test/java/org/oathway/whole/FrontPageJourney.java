package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontPageJourney extends Journey {

  @ParameterizedTest
  @CsvSource({"zh-CN,1280", "zh-CN,360", "en,1280", "en,360"})
  void theFrontPageGreetsEverybody(String language, int width) {
    Page page = visitor(language, width);
    Response response = page.navigate("/");
    assertEquals(200, response.status());
    assertEquals(language, page.locator("html").getAttribute("lang"));
    assertTrue(
        (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
        "nothing sticks out");
    photograph(page, "front-" + language + "-" + width);
    assertAccessible(page);
  }

  @Test
  void whatIsNotThereSaysSo() {
    Page page = visitor();
    assertEquals(404, page.navigate("/no/such/page").status());
    assertAccessible(page);
  }
}

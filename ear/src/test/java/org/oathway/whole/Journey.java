package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A way through the product as people go it. Each {@link #visitor visitor} has a browser of their
 * own; screenshots go to {@code ear/target/screenshots}, and a failed journey leaves one of every
 * page that was open.
 */
public abstract class Journey {
  private final List<BrowserContext> visitors = new ArrayList<>();

  @RegisterExtension
  @SuppressWarnings("unused")
  private final AfterTestExecutionCallback witness =
      context -> {
        if (context.getExecutionException().isPresent()) {
          photographAll(
              getClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        }
      };

  /** Somebody at a desk who reads Chinese. */
  protected Page visitor() {
    return visitor("zh-CN", 1280);
  }

  /** Somebody with this language and a screen of this width. */
  protected Page visitor(String language, int width) {
    BrowserContext context = Chromium.browser().newContext(options(language, width));
    context.setDefaultTimeout(15_000);
    if (language.equals("en")) {
      context.addCookies(List.of(new Cookie("oathway-lang", "en").setUrl(TheProduct.url())));
    }
    visitors.add(context);
    return context.newPage();
  }

  /** Somebody at a desk whose browser runs no script. */
  protected Page visitorWithoutScript() {
    BrowserContext context =
        Chromium.browser().newContext(options("zh-CN", 1280).setJavaScriptEnabled(false));
    visitors.add(context);
    return context.newPage();
  }

  private static Browser.NewContextOptions options(String language, int width) {
    return new Browser.NewContextOptions()
        .setBaseURL(TheProduct.url())
        .setLocale(language)
        .setTimezoneId("Asia/Shanghai")
        .setHasTouch(width < 600)
        .setViewportSize(width, width < 600 ? 760 : 860);
  }

  /** Keeps a picture of the whole page. */
  protected void photograph(Page page, String name) {
    Path file = TheProduct.root().resolve("ear/target/screenshots").resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Nothing serious stands between this page and somebody who cannot see or use a mouse. */
  protected void assertAccessible(Page page) {
    assertEquals(List.of(), accessibilityFaults(page), page.url());
  }

  /** What is serious or critical on this page. */
  protected static List<String> accessibilityFaults(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(Journey::fault)
            .toList();
  }

  private static String fault(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().getFirst().getTarget();
  }

  private void photographAll(String name) {
    int number = 0;
    for (BrowserContext visitor : visitors) {
      for (Page page : visitor.pages()) {
        photograph(page, "FAILED-" + name + "-" + ++number);
        System.out.println(name + " failed at " + page.url() + " (" + page.title() + ")");
      }
    }
  }

  @AfterEach
  void leave() {
    visitors.forEach(BrowserContext::close);
    visitors.clear();
  }
}

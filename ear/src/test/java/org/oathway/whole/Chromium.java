package org.oathway.whole;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.oathway.launcher.Os;

/** A Chromium of this machine, installed by ourselves where we may, driven by Playwright. */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> MAC =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

  private Chromium() {}

  static Browser browser() {
    return Opened.BROWSER;
  }

  private static Browser open() {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(find().or(Chromium::install).orElseThrow(Chromium::missing))
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  private static Optional<Path> find() {
    return Stream.concat(
            NAMES.stream().flatMap(name -> Os.program(name).stream()),
            MAC.stream().filter(Files::isExecutable))
        .findFirst();
  }

  private static Optional<Path> install() {
    if (Os.root() && Os.program("apt-get").isPresent()) {
      System.out.println("Installing Chromium with apt-get for the tests in the browser ...");
      Os.run(List.of("apt-get", "update", "-q"), Duration.ofMinutes(5));
      Os.run(
          List.of(
              "env",
              "DEBIAN_FRONTEND=noninteractive",
              "apt-get",
              "install",
              "-y",
              "-q",
              "chromium",
              "fonts-noto-cjk"),
          Duration.ofMinutes(15));
    }
    return find();
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The tests in the browser need Chromium or Google Chrome: install one"
            + " (Debian: apt-get install chromium fonts-noto-cjk; macOS: brew install --cask chromium).");
  }

  private static final class Opened {
    private static final Browser BROWSER = open();
  }
}

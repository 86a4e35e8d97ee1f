package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All pages there are, found by looking, and somebody of every role to open them. */
final class Site {

  /** Demo accounts, at least one a role. */
  static final List<String> PEOPLE =
      List.of(
          "candidate",
          "candidate2",
          "intern",
          "intern2",
          "practitioner",
          "supervisor",
          "head",
          "clerk.zhongxian",
          "approver.zhongxian",
          "officer",
          "association",
          "panel1",
          "admin",
          "auditor");

  private Site() {}

  /** Every page of the site that has an address of its own. */
  static List<String> pages() throws IOException {
    Path root = TheProduct.root().resolve("web/src/main/webapp");
    try (Stream<Path> files = Files.walk(root)) {
      List<String> pages =
          files
              .map(root::relativize)
              .map(Path::toString)
              .filter(file -> file.endsWith(".xhtml") && !file.contains("/_"))
              .filter(file -> !file.matches("(WEB-INF|resources|error)/.*"))
              .map(file -> "/" + file.substring(0, file.length() - ".xhtml".length()))
              .map(page -> page.equals("/index") ? "/" : page)
              .sorted()
              .toList();
      assertTrue(pages.size() > 50, "the site was found");
      return pages;
    }
  }
}

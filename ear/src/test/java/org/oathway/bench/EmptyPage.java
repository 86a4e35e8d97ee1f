package org.oathway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The limit of a page: Faces with a view, a form and a session, and nothing in it. It stands in two
 * places of the same server, and nothing of it is shipped: laid beside the pages of the deployed
 * product, where the same gate asks who comes; and in a WAR of its own, where nobody asks.
 */
final class EmptyPage {
  /** In the product, for people who are signed in. */
  static final String PATH = "/empty.xhtml";

  /** In a WAR of its own, for everybody. */
  static final String BARE = "/empty/empty.xhtml";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" lang="en">
      <h:head><title>empty</title></h:head>
      <h:body><h:form id="form">nothing here</h:form></h:body>
      </html>
      """;

  private static final String WEB =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
        <context-param>
          <param-name>jakarta.faces.PROJECT_STAGE</param-name>
          <param-value>Production</param-value>
        </context-param>
        <context-param>
          <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
          <param-value>-1</param-value>
        </context-param>
        <servlet>
          <servlet-name>Faces</servlet-name>
          <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>Faces</servlet-name>
          <url-pattern>*.xhtml</url-pattern>
        </servlet-mapping>
        <session-config>
          <session-timeout>30</session-timeout>
          <tracking-mode>COOKIE</tracking-mode>
        </session-config>
      </web-app>
      """;

  private static final String GROUND =
      """
      <glassfish-web-app><context-root>/empty</context-root></glassfish-web-app>
      """;

  private static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" bean-discovery-mode="annotated" version="4.1"/>
      """;

  private EmptyPage() {}

  /** Lays the page beside the pages of the deployed product. */
  static void lay(Path domain) throws IOException {
    Files.writeString(domain.resolve("applications/oathway/web_war/empty.xhtml"), PAGE);
  }

  /** Writes the WAR into a folder. */
  static Path war(Path folder) throws IOException {
    Path war = folder.resolve("empty.war");
    Archive.write(
        war,
        Map.of(
            "empty.xhtml", PAGE,
            "WEB-INF/web.xml", WEB,
            "WEB-INF/glassfish-web.xml", GROUND,
            "WEB-INF/beans.xml", BEANS));
    return war;
  }
}

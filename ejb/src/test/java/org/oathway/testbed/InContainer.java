package org.oathway.testbed;

import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, with the whole module around it. */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

  @Inject protected Acting acting;

  /**
   * The module, its libraries and all tests, in one class loader: tests see what is
   * package-private.
   */
  @Deployment
  public static WebArchive module() {
    WebArchive war = ShrinkWrap.create(WebArchive.class, "testbed.war");
    for (String classes : List.of("target/classes", "target/test-classes")) {
      JavaArchive exploded =
          ShrinkWrap.create(ExplodedImporter.class, "x.jar")
              .importDirectory(classes)
              .as(JavaArchive.class);
      war.merge(exploded, "/WEB-INF/classes");
    }
    war.delete("/WEB-INF/classes/arquillian.xml");
    war.delete(
        "/WEB-INF/classes/META-INF/services/org.jboss.arquillian.core.spi.LoadableExtension");
    war.addAsWebInfResource(new File("target/classes/META-INF/beans.xml"), "beans.xml");
    return war.addAsLibraries(
        Objects.requireNonNull(new File("target/container-test-libs").listFiles(), "libraries"));
  }
}

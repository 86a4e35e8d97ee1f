package org.oathway.launcher;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A server and a database for tests: empty at every start, on free ports, without the application.
 * What it offers is written to {@code ear/target/testbed.properties}, where the tests in the
 * container find it.
 */
public final class Testbed implements AutoCloseable {
  private final Path properties;
  private final Product product;

  public Testbed(Path root, Progress progress) {
    Path target = root.resolve("ear/target");
    this.properties = target.resolve("testbed.properties");
    RunOptions options =
        new RunOptions("127.0.0.1", Ports.free(), target.resolve("testbed"), false);
    this.product = new Product(Distribution.ofProperty(), options, progress, false);
  }

  public Running start() {
    Running started = product.start();
    Properties found = new Properties();
    found.setProperty("oathway.testbed.url", started.url());
    found.setProperty("oathway.testbed.http.port", Integer.toString(started.port()));
    found.setProperty("oathway.testbed.admin.port", Integer.toString(started.admin().port()));
    found.setProperty("oathway.testbed.admin.password", started.admin().password());
    found.setProperty("oathway.testbed.db.url", started.database().url());
    found.setProperty("oathway.testbed.db.user", started.database().user());
    found.setProperty("oathway.testbed.db.password", started.database().password());
    try (Writer writer = Files.newBufferedWriter(properties)) {
      found.store(writer, "of the running ./oathway testbed");
    } catch (IOException e) {
      close();
      throw new Trouble("%s cannot be written: %s.".formatted(properties, e.getMessage()), e);
    }
    return started;
  }

  @Override
  public void close() {
    product.close();
    properties.toFile().delete();
  }
}

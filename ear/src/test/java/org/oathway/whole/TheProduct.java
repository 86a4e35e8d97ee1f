package org.oathway.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.oathway.launcher.Distribution;
import org.oathway.launcher.Ports;
import org.oathway.launcher.Product;
import org.oathway.launcher.Progress;
import org.oathway.launcher.RunOptions;
import org.oathway.launcher.Running;

/**
 * The one product of a test run: started at first use on an empty folder in demo mode, stopped with
 * the JVM. {@code -Doathway.url} names one that already runs instead.
 */
public final class TheProduct {
  private static final Path ROOT =
      Path.of(System.getProperty("oathway.root", "..")).toAbsolutePath().normalize();

  private TheProduct() {}

  /** Where it listens, without a slash at the end. */
  public static String url() {
    String given = System.getProperty("oathway.url", "");
    return given.isEmpty() ? Started.RUNNING.url() : given;
  }

  /** Its database, for a look behind the screens; only of the product we started. */
  public static Running running() {
    return Started.RUNNING;
  }

  /** Its data folder; only of the product we started. */
  public static Path data() {
    return ROOT.resolve("ear/target/product");
  }

  /** The folder of the whole project. */
  public static Path root() {
    return ROOT;
  }

  /** An empty folder below {@code ear/target} that holds nothing of an earlier run. */
  public static Path emptyFolder(String name) {
    Path folder = ROOT.resolve("ear/target").resolve(name);
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
          for (Path file : all) {
            Files.delete(file);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IllegalStateException(folder + " cannot be emptied", e);
    }
  }

  private static final class Started {
    private static final Running RUNNING = start();

    private static Running start() {
      RunOptions options = new RunOptions("127.0.0.1", Ports.free(), emptyFolder("product"), true);
      Product product = new Product(Distribution.ofProperty(), options, new Progress(System.out));
      Runtime.getRuntime().addShutdownHook(new Thread(product::close));
      return product.start();
    }
  }
}

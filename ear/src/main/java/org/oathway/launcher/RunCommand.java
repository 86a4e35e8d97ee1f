package org.oathway.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./oathway run}: start, say so, and stay until Ctrl-C or TERM. */
final class RunCommand {
  private final RunOptions options;
  private final Progress progress = new Progress(System.out);
  private volatile boolean stopping;

  RunCommand(RunOptions options) {
    this.options = options;
  }

  void run() {
    Product product = new Product(Distribution.ofProperty(), options, progress);
    Thread stop = new Thread(() -> stop(product), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      Path firstPassword = options.data().resolve("secrets/first-administrator");
      boolean known = Files.exists(firstPassword);
      Running running = product.start();
      progress.line("Oathway is ready: " + running.url());
      if (!known && Files.exists(firstPassword)) {
        progress.line(
            "The first administrator signs in as admin with the password in " + firstPassword);
      }
      running.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      if (stopping) {
        return; // the person at the keyboard knows why
      }
      throw e;
    }
    if (!stopping) {
      throw new Trouble(
          "Payara ended by itself; the reason is in %s.".formatted(options.data().resolve("logs")));
    }
  }

  private void stop(Product product) {
    stopping = true;
    if (!product.open()) {
      return;
    }
    progress.phase("Stopping");
    product.close();
    progress.phase("Stopped");
  }
}

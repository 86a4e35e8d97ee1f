package org.oathway.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/**
 * Waits until people can use the product: the health endpoint says so and the front page is there.
 */
final class Readiness {
  private static final int LIMIT_SECONDS = 300;

  private final Payara payara;
  private final String base;

  Readiness(Payara payara, String host, int port) {
    this.payara = payara;
    String reach = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    this.base = "http://" + (reach.contains(":") ? "[" + reach + "]" : reach) + ":" + port;
  }

  /**
   * Administration answers once every application known to the domain was loaded, or has failed to.
   */
  void awaitServer() {
    long end = System.nanoTime() + LIMIT_SECONDS * 1_000_000_000L;
    while (System.nanoTime() < end) {
      if (!payara.alive()) {
        throw new Trouble("Payara ended while starting");
      }
      if (payara.admin().command("version", Map.of()).ok()) {
        return;
      }
      Os.pause(50);
    }
    throw new Trouble("Payara did not start within %d s".formatted(LIMIT_SECONDS));
  }

  /**
   * Health 200 and a front page; a missing front page after the load means that the application
   * failed.
   */
  void awaitApplication() {
    long end = System.nanoTime() + LIMIT_SECONDS * 1_000_000_000L;
    int health = 0;
    while (System.nanoTime() < end) {
      health = status("/health/ready");
      int page = status("/");
      if (health == 200 && page != 404 && page > 0) {
        return;
      }
      if (!payara.alive() || page == 404) {
        throw new Trouble("The application did not come up");
      }
      Os.pause(50);
    }
    throw new Trouble(
        "The application is not ready after %d s (health answers %d)"
            .formatted(LIMIT_SECONDS, health));
  }

  private int status(String path) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(base + path).toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(60_000);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return 0;
    }
  }
}

package org.oathway.launcher;

/** How to reach a product that is up. */
public record Running(String url, int port, Database database, Payara payara) {

  /** The administration of its server. */
  public Admin admin() {
    return payara.admin();
  }

  /** Waits until the server ends by itself. */
  void await() throws InterruptedException {
    payara.await();
  }
}

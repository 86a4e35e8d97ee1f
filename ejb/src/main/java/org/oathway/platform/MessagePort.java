package org.oathway.platform;

/** Carries a text out of the house: mail in production, the screen in a demonstration. */
public interface MessagePort {

  /**
   * Hands a message over.
   *
   * @return what the screen may show instead in demo mode; empty when it really left
   */
  String send(String address, String subject, String body);
}

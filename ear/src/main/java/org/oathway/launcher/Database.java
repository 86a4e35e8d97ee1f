package org.oathway.launcher;

import java.util.Map;
import java.util.Optional;

/** Where the application finds its database, whoever runs it. */
public record Database(String url, String user, String password) {

  /** A server of the operator's own, if {@code OATHWAY_DB_URL} names one. */
  public static Optional<Database> named(Map<String, String> environment) {
    String url = environment.getOrDefault("OATHWAY_DB_URL", "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Trouble(
          "OATHWAY_DB_URL must begin with jdbc:postgresql: but is \"%s\".".formatted(url));
    }
    return Optional.of(
        new Database(
            url,
            environment.getOrDefault("OATHWAY_DB_USER", "oathway"),
            environment.getOrDefault("OATHWAY_DB_PASSWORD", "")));
  }
}

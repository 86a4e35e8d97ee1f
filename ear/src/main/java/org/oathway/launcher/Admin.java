package org.oathway.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Payara's administration over its loopback listener: the commands of {@code asadmin} without a JVM
 * for each.
 */
public final class Admin {
  private final int port;
  private final String password;

  Admin(int port, String password) {
    this.port = port;
    this.password = password;
  }

  int port() {
    return port;
  }

  String password() {
    return password;
  }

  /** Deploys an archive; a refusal is told in Payara's own words. */
  public void deploy(java.nio.file.Path archive, String name) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("DEFAULT", archive.toString());
    parameters.put("name", name);
    parameters.put("force", "true");
    Answer answer = command("deploy", parameters);
    if (!answer.ok()) {
      throw new Trouble("The application cannot be deployed: %s".formatted(answer.message()));
    }
  }

  Answer command(String name, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:%d/__asadmin/%s?%s".formatted(port, name, query))
                  .toURL()
                  .openConnection();
      connection.setRequestMethod(parameters.isEmpty() ? "GET" : "POST");
      connection.setRequestProperty("X-Requested-By", "oathway");
      connection.setRequestProperty("User-Agent", "hk2-agent");
      connection.setRequestProperty(
          "Authorization",
          "Basic "
              + Base64.getEncoder()
                  .encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8)));
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(300_000);
      try (InputStream in =
          connection.getResponseCode() < 400
              ? connection.getInputStream()
              : connection.getErrorStream()) {
        String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return Answer.of(connection.getResponseCode(), body);
      }
    } catch (IOException e) {
      return new Answer(false, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Payara answers as a manifest: {@code exit-code} and {@code message}, long lines folded with a
   * leading blank.
   */
  record Answer(boolean ok, String message) {
    static Answer of(int status, String body) {
      String text = body.replace("\r\n", "\n").replace("\n ", "");
      boolean ok = status == 200 && text.contains("exit-code: SUCCESS");
      String message =
          text.lines()
              .filter(line -> line.startsWith("message: "))
              .map(line -> line.substring(9))
              .findFirst()
              .orElse("HTTP " + status);
      return new Answer(ok, brief(message.replace("%%%EOL%%%", " ")));
    }

    /** Payara repeats the cause and appends stack traces; its first sentence is enough. */
    private static String brief(String message) {
      String first =
          message
              .replaceFirst("(\\s+at [\\w.$]+\\(.*|StackTrace:.*|-- .*)", "")
              .replaceAll("\\s+", " ")
              .strip();
      return first.length() > 400 ? first.substring(0, 400) + " ..." : first;
    }
  }
}

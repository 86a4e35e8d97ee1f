package org.oathway.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The server's log: one JSON object a line in {@code data/logs/server.log}, and what it says about
 * a failed start.
 */
final class ServerLog {
  private static final Pattern CAUSE =
      Pattern.compile("Caused by: (?:[\\w.$]+: )?((?:[^\"\\\\]|\\\\[^n])*)");
  private static final Pattern MESSAGE =
      Pattern.compile("\"LogMessage\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private ServerLog() {}

  static void configure(Path properties, Path logs) throws IOException {
    String text =
        Files.readAllLines(properties).stream()
            .filter(
                line ->
                    !line.matches(
                        "(handlers|com\\.sun\\.enterprise\\.server\\.logging\\.GFFileHandler\\.(file|formatter|rotationLimitInBytes|maxHistoryFiles|multiLineMode))=.*"))
            .collect(Collectors.joining("\n"));
    String file = "com.sun.enterprise.server.logging.GFFileHandler.";
    Files.writeString(
        properties,
        text
            + "\nhandlers=\n"
            + file
            + "file="
            + logs.resolve("server.log")
            + "\n"
            + file
            + "formatter=fish.payara.enterprise.server.logging.JSONLogFormatter\n"
            + file
            + "multiLineMode=false\n"
            + file
            + "rotationLimitInBytes=20000000\n"
            + file
            + "maxHistoryFiles=10\n");
  }

  static long size(Path log) {
    return log.toFile().length();
  }

  /** Why the server called something severe since the given place in its log. */
  static String reasonSince(Path log, long from) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long start = from > file.length() ? 0 : from;
      byte[] bytes = new byte[(int) Math.min(4_000_000, file.length() - start)];
      file.seek(start);
      file.readFully(bytes);
      List<String> severe =
          new String(bytes, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.contains("\"SEVERE\"") || line.contains("AS-EJB-00056"))
              .toList();
      return reason(severe);
    } catch (IOException e) {
      return "there is no log";
    }
  }

  /** The innermost cause, or else the first message. */
  static String reason(List<String> severe) {
    return severe.stream()
        .flatMap(line -> CAUSE.matcher(line).results())
        .map(cause -> cause.group(1))
        .reduce((outer, inner) -> inner)
        .or(
            () ->
                severe.stream()
                    .flatMap(line -> MESSAGE.matcher(line).results())
                    .map(m -> m.group(1))
                    .findFirst())
        .map(ServerLog::brief)
        .orElse("the log gives no reason");
  }

  private static String brief(String json) {
    String first = json.replace("\\\"", "\"").replaceAll("\\\\[nrt].*", "").strip();
    return first.length() > 300 ? first.substring(0, 300) + " ..." : first;
  }
}

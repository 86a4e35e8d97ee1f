package org.oathway.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What {@code run} was asked for: where it listens, where it keeps its data, and whether the demo
 * world is wanted.
 */
public record RunOptions(String host, int port, Path data, boolean demo) {

  public static RunOptions parse(List<String> words, Path root) {
    String host = "127.0.0.1";
    int port = 8080;
    Path data = root.resolve("data");
    boolean demo = true;
    Deque<String> left = new ArrayDeque<>(words);
    while (!left.isEmpty()) {
      String word = left.pop();
      switch (word) {
        case "--port" -> port = port(value(word, left));
        case "--host" -> host = value(word, left);
        case "--data" -> data = Path.of(value(word, left));
        case "--no-demo" -> demo = false;
        default ->
            throw new Trouble(
                "\"%s\" is not an option of run; it takes --port N, --host H, --data DIR and --no-demo."
                    .formatted(word));
      }
    }
    return new RunOptions(host, port, data.toAbsolutePath().normalize(), demo);
  }

  /** The address to type into a browser on this machine. */
  public String url() {
    String name = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new Trouble("%s needs a value after it.".formatted(option));
    }
    return left.pop();
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= 65535) {
      return Integer.parseInt(text);
    }
    throw new Trouble("\"%s\" is no port: --port takes a number from 1 to 65535.".formatted(text));
  }
}

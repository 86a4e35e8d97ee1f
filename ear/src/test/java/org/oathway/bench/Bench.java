package org.oathway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Measures, prints the table, and keeps it as JSON in {@code ear/target/bench.json}. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    List<Ratio> table = new ArrayList<>();
    table.add(TicketBench.measure());
    table.addAll(StartBench.measure());
    table.addAll(PageBench.run());
    write(table);
  }

  private static void write(List<Ratio> table) throws IOException {
    Path file = Path.of(System.getProperty("oathway.root"), "ear/target/bench.json");
    Files.writeString(
        file,
        table.stream().map(Ratio::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    String head = String.format("%-56s %10s %10s %-4s %6s%n", "", "ours", "limit", "", "ratio");
    String text = table.stream().map(Ratio::line).collect(Collectors.joining("\n", head, "\n"));
    Files.writeString(file.resolveSibling("bench.txt"), text);
  }
}

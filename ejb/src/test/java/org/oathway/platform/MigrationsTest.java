package org.oathway.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The migrations as files: their names, and the names of what they make. */
class MigrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/db/migration");
  private static final Pattern NAME = Pattern.compile("V(\\d{4})__([a-z]+)(_[a-z]+)+\\.sql");

  /** A constraint without a name would be named by the database, and no message could find it. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?<!constraint\\s{1,9}[a-z0-9_]{1,63}\\s{1,9})\\b(primary key|unique(?! index)|check\\s*\\(|references\\s|foreign key|exclude\\s)");

  private static final Pattern CONSTRAINT = Pattern.compile("\\bconstraint\\s+([a-z0-9_]+)");
  private static final Pattern INDEX = Pattern.compile("create\\s+(?:unique\\s+)?index\\s+(\\S+)");

  @Test
  void theNumbersRunFromOneAndEachIsTakenOnce() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (Path file : files()) {
      numbers.add(Integer.parseInt(name(file).group(1)));
    }
    assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
  }

  @Test
  void eachBelongsToAFeature() throws IOException {
    for (Path file : files()) {
      Path feature = Path.of("src/main/java/org/oathway").resolve(name(file).group(2));
      assertEquals(List.of(), Files.isDirectory(feature) ? List.of() : List.of(file));
    }
  }

  @Test
  void everyConstraintHasANameThatSaysItsKind() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files()) {
      String sql =
          Files.readString(file)
              .replaceAll("--[^\n]*", "")
              .replaceAll("'[^']*'", "''")
              .replaceAll("(foreign key\\s*\\([^)]*\\))\\s*references", "$1");
      NAMELESS.matcher(sql).results().forEach(hit -> faults.add(line(file, sql, hit)));
      CONSTRAINT
          .matcher(sql)
          .results()
          .filter(hit -> !hit.group(1).matches(".*_(pk|ck|uk|fk|ex)"))
          .forEach(hit -> faults.add(line(file, sql, hit)));
      INDEX
          .matcher(sql)
          .results()
          .filter(hit -> !hit.group(1).matches(".*_(uk|ix)"))
          .forEach(hit -> faults.add(line(file, sql, hit)));
    }
    assertEquals(List.of(), faults);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.getFileName().toString().startsWith("V")).sorted().toList();
    }
  }

  private static MatchResult name(Path file) {
    var matcher = NAME.matcher(file.getFileName().toString());
    assertEquals(List.of(), matcher.matches() ? List.of() : List.of(file));
    return matcher;
  }

  private static String line(Path file, String sql, MatchResult hit) {
    int begin = sql.lastIndexOf('\n', hit.start()) + 1;
    int end = sql.indexOf('\n', hit.end());
    return file.getFileName() + ": " + sql.substring(begin, end < 0 ? sql.length() : end).strip();
  }
}

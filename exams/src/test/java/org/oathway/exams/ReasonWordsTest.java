package org.oathway.exams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {

  private static final Pattern KEY =
      Pattern.compile("\"((?:eligibility|registration|photo|seating|scoring)\\.[A-Za-z._]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeysAndTheSamePlaces() throws IOException {
    Properties chinese = words("reasons.properties");
    Properties english = words("reasons_en.properties");
    assertEquals(
        new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    for (String key : chinese.stringPropertyNames()) {
      assertEquals(
          places(chinese.getProperty(key)), places(english.getProperty(key)), "places in " + key);
    }
  }

  @Test
  void everyKeyWrittenInTheRulesHasWords() throws IOException {
    Properties chinese = words("reasons.properties");
    Set<String> names = chinese.stringPropertyNames();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher found = KEY.matcher(Files.readString(file));
        while (found.find()) {
          String key = found.group(1);
          boolean stem = key.endsWith(".") || !names.contains(key);
          assertTrue(
              names.contains(key) || stem && names.stream().anyMatch(n -> n.startsWith(key)),
              key + " in " + file);
        }
      }
    }
  }

  @Test
  void everyEnumOfTheFormHasWords() throws IOException {
    Set<String> names = words("reasons.properties").stringPropertyNames();
    for (var reason : org.oathway.exams.registration.ReturnReason.values()) {
      assertTrue(names.contains("registration.return." + reason));
    }
    for (var state : org.oathway.exams.registration.RegistrationState.values()) {
      assertTrue(names.contains("registration.state." + state));
    }
    for (var paper : org.oathway.exams.registration.PaperKind.values()) {
      assertTrue(names.contains("registration.missing.paper." + paper));
      assertTrue(names.contains("registration.paper." + paper));
    }
  }

  private static int places(String pattern) {
    return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
  }

  private static Properties words(String name) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(Reason.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}

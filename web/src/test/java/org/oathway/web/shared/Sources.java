package org.oathway.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the source tree that tests of words and pages read. */
final class Sources {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Sources() {}

  static List<Path> pages() {
    return files("web/src/main/webapp", ".xhtml");
  }

  static List<Path> code() {
    return Stream.of("web", "ejb", "exams")
        .flatMap(module -> files(module + "/src/main/java", ".java").stream())
        .toList();
  }

  /** The Chinese bundles; each has its English beside it. */
  static List<Path> bundles() {
    return Stream.of("web", "ejb", "exams")
        .flatMap(module -> files(module + "/src/main/resources/org", ".properties").stream())
        .filter(file -> !name(file).endsWith("_en.properties"))
        .filter(file -> !name(file).equals("faces_zh.properties"))
        .toList();
  }

  static Path english(Path bundle) {
    return bundle.resolveSibling(name(bundle).replace(".properties", "_en.properties"));
  }

  static Map<String, String> words(Path bundle) {
    var words = new TreeMap<String, String>();
    if (Files.exists(bundle)) {
      var read = new Properties();
      try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
        read.load(reader);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      read.forEach((key, text) -> words.put(key.toString(), text.toString()));
    }
    return words;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  static String shown(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static List<Path> files(String folder, String ending) {
    Path from = ROOT.resolve(folder);
    if (!Files.isDirectory(from)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(from)) {
      return all.filter(file -> name(file).endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.oathway.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  /** Where pages and code name a key in full. */
  private static final List<Pattern> KEYS =
      all(
          "msg\\['([^']+)'\\]",
          "msg\\.of\\('([^']+)'",
          "messages\\s*\\.(?:done|note|refused)\\(\\s*\"([^\"]+)\"",
          "\\bmsg\\s*\\.(?:get|of)\\(\\s*\"([^\"]+)\"\\s*[,)]",
          "\\bwords\\(\\)\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]",
          "Reason\\s*\\.of\\(\\s*\"([^\"]+)\"",
          "Reason\\s*\\.at\\(\\s*\"[^\"]*\",\\s*\"([^\"]+)\"",
          "new Todo\\(\\s*\"([^\"]+)\"",
          "new RoadStop\\(\\s*\"([^\"]+)\"",
          "Entry\\.(?:of|open)\\(\\s*\"([^\"]+)\"");

  private static final List<Pattern> PREFIXES =
      all(
          "msg\\.label\\('([^']+)'",
          "words\\(\\)\\.label\\(\"([^\"]+)\"",
          "<ow:tag[^>]*\\sprefix=\"([^\"#]+)\"",
          "prefix=\"([a-z][^\"#]+)\"");

  private static List<Pattern> all(String... patterns) {
    return List.of(patterns).stream().map(Pattern::compile).toList();
  }

  @Test
  void everyBundleSaysTheSameThingsInBothLanguages() {
    var faults = new ArrayList<String>();
    for (Path bundle : Sources.bundles()) {
      Set<String> zh = Sources.words(bundle).keySet();
      Set<String> en = Sources.words(Sources.english(bundle)).keySet();
      missing(zh, en).forEach(key -> faults.add(Sources.shown(bundle) + " en lacks " + key));
      missing(en, zh).forEach(key -> faults.add(Sources.shown(bundle) + " zh lacks " + key));
    }
    assertNone(faults);
  }

  @Test
  void bothLanguagesFillInTheSameThings() {
    var faults = new ArrayList<String>();
    for (Path bundle : Sources.bundles()) {
      var en = Sources.words(Sources.english(bundle));
      Sources.words(bundle)
          .forEach(
              (key, text) -> {
                if (en.containsKey(key) && !places(text).equals(places(en.get(key)))) {
                  faults.add(Sources.shown(bundle) + " " + key);
                }
              });
    }
    assertNone(faults);
  }

  @Test
  void noKeyIsSaidInTwoBundles() {
    var homes = new TreeMap<String, String>();
    var faults = new ArrayList<String>();
    for (Path bundle : Sources.bundles()) {
      for (String key : Sources.words(bundle).keySet()) {
        String other = homes.put(key, Sources.shown(bundle));
        if (other != null) {
          faults.add(key + " in " + other + " and " + Sources.shown(bundle));
        }
      }
    }
    assertNone(faults);
  }

  @Test
  void everyKeyThatPagesAndCodeNameHasWords() {
    Set<String> known = new TreeSet<>();
    Sources.bundles().forEach(bundle -> known.addAll(Sources.words(bundle).keySet()));
    assertFalse(known.isEmpty());
    var faults = new ArrayList<String>();
    var files = new ArrayList<>(Sources.pages());
    files.addAll(Sources.code());
    for (Path file : files) {
      String text = Sources.text(file);
      for (String key : named(KEYS, text)) {
        if (!known.contains(key)) {
          faults.add(Sources.shown(file) + ": " + key);
        }
      }
      for (String prefix : named(PREFIXES, text)) {
        if (known.stream().noneMatch(key -> key.startsWith(prefix + "."))) {
          faults.add(Sources.shown(file) + ": nothing begins with " + prefix);
        }
      }
    }
    assertNone(faults);
  }

  @Test
  void everyBundleIsKnownToTheProduct() {
    Set<String> known = Set.copyOf(Features.bundles());
    var faults =
        Sources.bundles().stream()
            .map(Sources::shown)
            .map(path -> path.replaceFirst(".*/resources/", "").replace(".properties", ""))
            .filter(
                place -> !place.equals("org/oathway/web/shared/faces") && !known.contains(place))
            .toList();
    assertNone(faults);
  }

  @Test
  void aKeyWithoutWordsShowsItself() {
    assertEquals(
        "⟦shared.nobody_wrote_this⟧", Words.in(Locale.ENGLISH).of("shared.nobody_wrote_this"));
  }

  @Test
  void aYearIsNotPartedLikeACount() {
    assertEquals("Legal basis: 2026", Words.in(Locale.ENGLISH).of("shared.under", List.of(2026)));
  }

  private static Set<String> named(List<Pattern> patterns, String text) {
    return patterns.stream()
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(match -> match.group(1))
        .filter(key -> key.contains(".") && !key.endsWith("."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> missing(Set<String> from, Set<String> in) {
    var left = new TreeSet<>(from);
    left.removeAll(in);
    return left;
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertNone(List<String> faults) {
    assertEquals("", String.join("\n", faults));
  }
}

package org.oathway.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All words of the product in one language, merged from the bundles of the features. Loaded once,
 * never changed. A key nobody wrote words for shows itself in ⟦brackets⟧ and is logged once.
 */
public final class Words {

  private static final System.Logger LOG = System.getLogger(Words.class.getName());
  private static final Map<Locale, Words> LOADED = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> texts;
  private final Set<String> missed = ConcurrentHashMap.newKeySet();

  private Words(Locale locale) {
    this.locale = locale;
    this.texts = Map.copyOf(load(Language.isEnglish(locale) ? "_en" : ""));
  }

  /** The words in this language. */
  public static Words in(Locale locale) {
    return LOADED.computeIfAbsent(locale, Words::new);
  }

  /** The words in the language of whoever asks for this page; found out once a request. */
  public static Words of(FacesContext faces) {
    return (Words)
        faces
            .getAttributes()
            .computeIfAbsent(
                Words.class,
                once ->
                    in(Language.of((HttpServletRequest) faces.getExternalContext().getRequest())));
  }

  /** Whether there are words for this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The words for a key, as they stand. */
  public String of(String key) {
    String text = texts.get(key);
    if (text != null) {
      return text;
    }
    if (missed.add(key)) {
      LOG.log(Level.WARNING, "No words in {0} for the key {1}", locale, key);
    }
    return "⟦" + key + "⟧";
  }

  /** The words for a key with its places {0}, {1}… filled in. */
  public String of(String key, List<?> args) {
    String text = of(key);
    return args.isEmpty()
        ? text
        : new MessageFormat(quoted(text), locale).format(args.stream().map(Words::plain).toArray());
  }

  /** The words for one value of an enumeration; nothing for no value. */
  public String label(String prefix, @Nullable Object value) {
    return value == null
        ? ""
        : of(prefix + "." + (value instanceof Enum<?> one ? one.name() : value));
  }

  /** Words for what may be a key or may be what somebody wrote. */
  public String say(@Nullable String keyOrText) {
    return keyOrText == null ? "" : texts.getOrDefault(keyOrText, keyOrText);
  }

  /** The words for several keys, parted by commas. */
  public List<String> list(@Nullable String keys) {
    return keys == null
        ? List.of()
        : Arrays.stream(keys.split(",")).map(String::strip).map(this::of).toList();
  }

  /** Numbers stand as they are (a year is not 2,026); who wants them parted formats them before. */
  private static Object plain(@Nullable Object arg) {
    return arg == null ? "" : arg.toString();
  }

  /** Apostrophes are apostrophes in our words, not the quoting marks of MessageFormat. */
  private static String quoted(String text) {
    return text.replace("'", "''");
  }

  private static Map<String, String> load(String suffix) {
    var all = new HashMap<String, String>();
    var loader = Thread.currentThread().getContextClassLoader();
    for (String place : Features.bundles()) {
      try (var in = loader.getResourceAsStream(place + suffix + ".properties")) {
        if (in != null) {
          var read = new Properties();
          read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
          read.forEach((key, text) -> all.put(key.toString(), text.toString()));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(place, unreadable);
      }
    }
    return all;
  }
}

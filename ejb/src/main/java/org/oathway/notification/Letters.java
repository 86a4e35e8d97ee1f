package org.oathway.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The words of letters that leave the house: {@code org/oathway/<feature>/letters.properties} in
 * Chinese, where the key's first word is the feature.
 */
final class Letters {

  private Letters() {}

  /** The text under a key with its arguments filled in; the key itself when it has no words. */
  static String text(String key, List<String> args) {
    String feature = key.substring(0, Math.max(0, key.indexOf('.')));
    String pattern = words(feature).getProperty(key, key);
    return new MessageFormat(pattern, Locale.CHINA).format(args.toArray());
  }

  private static Properties words(String feature) {
    Properties words = new Properties();
    try (InputStream in =
        Letters.class.getResourceAsStream("/org/oathway/" + feature + "/letters.properties")) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}

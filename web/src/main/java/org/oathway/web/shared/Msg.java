package org.oathway.web.shared;

import static java.util.Arrays.asList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/**
 * What pages say, in the viewer's language: {@code #{msg['shared.skip']}}, with arguments {@code
 * #{msg.of('shared.under', article)}}, for a state {@code #{msg.label('shared.role', row.role)}}.
 */
@Named("msg")
@ApplicationScoped
public class Msg extends AbstractMap<String, String> {

  private @Inject Language language;

  @Override
  public String get(@Nullable Object key) {
    return words().of(String.valueOf(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return words().has(String.valueOf(key));
  }

  /** The words for a key with its places filled in. */
  public String of(String key, @Nullable Object... args) {
    if (args == null) {
      return get(key);
    }
    return words().of(key, args.length == 1 && args[0] instanceof List<?> all ? all : asList(args));
  }

  /** The words for one value of an enumeration; nothing for no value. */
  public String label(String prefix, @Nullable Object value) {
    return words().label(prefix, value);
  }

  /** A reason in words. */
  public String reason(Reason reason) {
    return words().of(reason.key(), reason.args());
  }

  /** The words for several keys, parted by commas. */
  public List<String> list(@Nullable String keys) {
    return words().list(keys);
  }

  private Words words() {
    return Words.in(language.getLocale());
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}

package org.oathway.exams;

import java.util.List;

/**
 * One reason why something is refused, or one thing that is missing, in a form that every screen
 * can put into words.
 *
 * @param field the field it belongs to, as the form names it; empty when it concerns the whole
 * @param key the message key, starting with the feature's word
 * @param args what is filled into the message, in its order
 * @param article the article or rule it rests on, as people cite it; empty where it is a matter of
 *     plain sense (an empty field)
 */
public record Reason(String field, String key, List<String> args, String article) {

  public Reason {
    args = List.copyOf(args);
  }

  /** A reason that concerns the whole case and rests on an article. */
  public static Reason of(String key, String article, Object... args) {
    return new Reason("", key, texts(args), article);
  }

  /** A reason that belongs to one field of a form. */
  public static Reason at(String field, String key, Object... args) {
    return new Reason(field, key, texts(args), "");
  }

  /** The same reason, resting on this article. */
  public Reason under(String cited) {
    return new Reason(field, key, args, cited);
  }

  private static List<String> texts(Object... args) {
    return List.of(args).stream().map(String::valueOf).toList();
  }
}

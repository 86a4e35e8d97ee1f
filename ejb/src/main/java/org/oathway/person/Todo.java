package org.oathway.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do now.
 *
 * @param key message key of the words, such as {@code registration.todo.review}
 * @param args what is filled into them
 * @param due by when; null when there is no day
 * @param link the page that does it
 * @param count how many cases wait; 1 for a single deed
 */
public record Todo(String key, List<String> args, @Nullable LocalDate due, String link, int count) {

  public Todo {
    args = List.copyOf(args);
  }
}

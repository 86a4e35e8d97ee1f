package org.oathway.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param key its words are found under {@code key + ".subject"} and {@code key + ".body"}
 * @param joinedArgs what is filled into the words, joined
 * @param link the page it speaks of; may be empty
 * @param readAt first look at it; null when it is new
 */
public record MessageRow(
    long id, String key, String joinedArgs, String link, Instant at, @Nullable Instant readAt) {

  public List<String> args() {
    return joinedArgs.isEmpty() ? List.of() : List.of(joinedArgs.split(Message.BETWEEN, -1));
  }

  public boolean fresh() {
    return readAt == null;
  }
}

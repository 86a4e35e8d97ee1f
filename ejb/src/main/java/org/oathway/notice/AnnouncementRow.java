package org.oathway.notice;

import java.time.Instant;
import java.util.List;

/**
 * An announcement as the public reads it.
 *
 * @param body plain text; an empty line parts paragraphs
 * @param link the page it speaks of; may be empty
 */
public record AnnouncementRow(
    long id, AnnouncementKind kind, String title, String body, String link, Instant at) {

  public List<String> paragraphs() {
    return List.of(body.strip().split("\\n\\s*\\n"));
  }
}

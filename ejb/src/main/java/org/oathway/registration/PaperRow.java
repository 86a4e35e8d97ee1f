package org.oathway.registration;

import org.oathway.exams.registration.PaperKind;

/** An uploaded paper as screens show it. */
public record PaperRow(long id, PaperKind kind, String mediaType, int bytes, String fileName) {

  public boolean image() {
    return mediaType.startsWith("image/");
  }
}

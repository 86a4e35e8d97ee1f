package org.oathway.launcher;

import org.jspecify.annotations.Nullable;

/** What stops a start, in one sentence for the person at the keyboard; the cause is for the log. */
public class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Trouble(String sentence) {
    super(sentence);
  }

  public Trouble(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}

package org.oathway.web.shared;

/**
 * One line of a verdict as a screen shows it, already in the viewer's words.
 *
 * @param tone ok, warn or bad
 * @param title what was found
 * @param why the facts it rests on; may be empty
 * @param article the article it rests on; may be empty
 * @param mend what to do about it; may be empty
 */
public record Finding(String tone, String title, String why, String article, String mend) {

  /** The mark that stands for the tone: ✓, ! or ✗. */
  public String mark() {
    return switch (tone) {
      case "ok" -> "✓";
      case "bad" -> "✗";
      default -> "!";
    };
  }
}

package org.oathway.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines as Chinese printers do: anywhere between characters, but never inside a
 * word or number in Latin letters, no closing mark at the start of a line and no opening mark at
 * its end, and no last line of one character and its mark. Spaces at the start of a paragraph stay.
 */
final class Lines {

  private static final String NEVER_FIRST = "，。；：？！、）》」』】〕”’%％…—·,.;:?!)";
  private static final String NEVER_LAST = "（《「『【〔“‘(";

  private Lines() {}

  /** Lines no wider than {@code room}, as {@code width} measures text. */
  static List<String> of(String text, double room, ToDoubleFunction<String> width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      breakUp(pieces(paragraph), room, width, lines);
    }
    return lines;
  }

  private static void breakUp(
      List<String> pieces, double room, ToDoubleFunction<String> width, List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    double used = 0;
    for (String piece : pieces) {
      double needs = width.applyAsDouble(piece);
      if (used + needs > room && !row.isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      row.add(piece);
      used += needs;
    }
    rows.add(row);
    String end = String.join("", row);
    if (rows.size() > 1 && end.codePointCount(0, end.length()) <= 2) {
      List<String> before = rows.get(rows.size() - 2);
      if (before.size() > 2) {
        row.addFirst(before.removeLast());
      }
    }
    rows.forEach(r -> lines.add(trim(String.join("", r))));
  }

  /** Without the blanks at a break. */
  private static String trim(String row) {
    return row.replaceAll("^ +| +$", "");
  }

  /** What must stay together: a Latin word, or a character with the marks that cling to it. */
  private static List<String> pieces(String paragraph) {
    List<String> pieces = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int last = -1;
    for (int c : paragraph.codePoints().toArray()) {
      if (last >= 0 && mayBreak(last, c)) {
        pieces.add(open.toString());
        open.setLength(0);
      }
      open.appendCodePoint(c);
      last = c;
    }
    if (!open.isEmpty()) {
      pieces.add(open.toString());
    }
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    return !(latin(before) && latin(after));
  }

  private static boolean latin(int c) {
    return c < 0x2E80 && c != ' ' && c != 0x2014;
  }
}

package org.oathway.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One A4 sheet of an official paper, written from top to bottom: title, table, paragraphs, rules;
 * then the sign-off with its seal and the foot with number and QR code, which every paper has.
 */
public final class Sheet {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  static final float LEFT = 54;
  static final float RIGHT = 595.28f - 54;
  private static final float MIDDLE = (LEFT + RIGHT) / 2;

  private final Pen pen;
  private final float scale;
  private float y = 44;

  /** A sheet whose type is scaled, so that much text still fits on one page. */
  Sheet(Pen pen, float scale) {
    this.pen = pen;
    this.scale = scale;
  }

  /** A date as papers write it: 2026年12月6日. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** A span of days as papers write it. */
  public static String span(LocalDate from, LocalDate until) {
    return day(from) + "至" + day(until);
  }

  /** The title: what it belongs to, smaller, above the name of the paper. */
  public Sheet title(String over, String name) {
    if (!over.isEmpty()) {
      Pen.Style small = style(16, Weight.STRONG, 0.4f);
      for (String line : pen.lines(small, RIGHT - LEFT - 20, over)) {
        y += 27 * scale;
        pen.centred(MIDDLE, y, small, line);
      }
    }
    y += 42 * scale;
    pen.centred(MIDDLE, y, style(24, Weight.STRONG, name.length() > 6 ? 3 : 10), name);
    y += 28 * scale;
    return this;
  }

  /** A line in the middle, such as a file number. */
  public Sheet centred(String words) {
    pen.centred(MIDDLE, y + 4, style(11, Weight.TEXT, 0), words);
    y += 22 * scale;
    return this;
  }

  public Sheet table(Grid grid) {
    y = new GridPress(pen, grid, LEFT, RIGHT, scale).draw(y) + 10 * scale;
    return this;
  }

  public Sheet heading(String words) {
    y += 28 * scale;
    pen.text(LEFT, y, style(13, Weight.STRONG, 0), words);
    y += 4 * scale;
    return this;
  }

  /** Running text, its first line set in by two characters. */
  public Sheet paragraph(String words) {
    return running("　　" + words, 12.5f, 2.0f);
  }

  /** Words to be read aloud: large, with air between the lines. */
  public Sheet solemn(String words) {
    return running("　　" + words, 16, 2.05f);
  }

  private Sheet running(String words, float size, float lead) {
    Pen.Style style = style(size, Weight.TEXT, 0);
    y += 8 * scale;
    for (String line : pen.lines(style, RIGHT - LEFT - 8, words)) {
      y += style.size() * lead;
      pen.text(LEFT + 4, y, style, line);
    }
    y += 6 * scale;
    return this;
  }

  /** Numbered rules. */
  public Sheet rules(List<String> rules) {
    Pen.Style style = style(10.5f, Weight.TEXT, 0);
    int n = 1;
    y += 2 * scale;
    for (String rule : rules) {
      y += 1.5f * scale;
      pen.endingAt(LEFT + 15, y + 17 * scale, style, n++ + ".");
      for (String line : pen.lines(style, RIGHT - LEFT - 20, rule)) {
        y += 17 * scale;
        pen.text(LEFT + 19, y, style, line);
      }
    }
    y += 6 * scale;
    return this;
  }

  /** Lines to be signed by hand, side by side. */
  public Sheet signatures(String... labels) {
    Pen.Style style = style(12, Weight.TEXT, 0);
    float column = (RIGHT - LEFT) / labels.length;
    y += 46 * scale;
    float x = LEFT + 4;
    for (String label : labels) {
      pen.text(x, y, style, label + "：");
      float from = x + pen.width(style, label + "：");
      pen.line(from, y + 3, x + column - 18, y + 3, 0.6f, Pen.INK);
      x += column;
    }
    y += 14 * scale;
    return this;
  }

  public Sheet gap(float points) {
    y += points * scale;
    return this;
  }

  /** Where writing has come to, from the upper edge. */
  float depth() {
    return y;
  }

  private Pen.Style style(float size, Weight weight, float spread) {
    return new Pen.Style(size * scale, weight, Pen.INK, spread);
  }
}

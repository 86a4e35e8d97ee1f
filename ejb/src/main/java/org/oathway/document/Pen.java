package org.oathway.document;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Draws on one sheet: text in the type of the house, lines, boxes, images. Lengths are points; y
 * runs down from the upper edge. Remembers the characters that no font had.
 */
final class Pen implements AutoCloseable {

  static final Color INK = new Color(0x11, 0x14, 0x18);
  static final Color MUTED = new Color(0x4a, 0x52, 0x5c);

  private final PDDocument document;
  private final TypeCase type;
  private final PDPageContentStream out;
  private final float height;
  private final Map<TrueTypeFont, PDType0Font> embedded = new IdentityHashMap<>();
  private final SortedSet<Integer> missing = new TreeSet<>();
  private @Nullable PDType0Font set;

  Pen(PDDocument document, PDPage page, TypeCase type) throws IOException {
    this.document = document;
    this.type = type;
    this.height = page.getMediaBox().getHeight();
    this.out = new PDPageContentStream(document, page);
  }

  /** Sets one line of text with its base line at y. */
  void text(float x, float y, float size, Weight weight, String words) {
    text(x, y, new Style(size, weight, INK, 0), words);
  }

  /** How a line is set; {@code spread} is the space added after every character. */
  record Style(float size, Weight weight, Color colour, float spread) {}

  void text(float x, float y, Style style, String words) {
    try {
      out.beginText();
      out.setNonStrokingColor(style.colour());
      out.setCharacterSpacing(style.spread());
      out.newLineAtOffset(x, height - y);
      set = null;
      StringBuilder run = new StringBuilder();
      TypeCase.Face current = null;
      for (int c : words.codePoints().toArray()) {
        TypeCase.Face face = type.face(style.weight(), c);
        if (face == null) {
          missing.add(c);
          c = TypeCase.GETA;
          face = type.face(style.weight(), c);
        }
        if (face != current) {
          show(current, style.size(), run);
          current = face;
        }
        run.appendCodePoint(c);
      }
      show(current, style.size(), run);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void show(TypeCase.@Nullable Face face, float size, StringBuilder run)
      throws IOException {
    if (face == null || run.isEmpty()) {
      return;
    }
    PDType0Font font = embedded.get(face.font());
    if (font == null) {
      font = PDType0Font.load(document, face.font(), true);
      embedded.put(face.font(), font);
    }
    if (font != set) {
      out.setFont(font, size);
      set = font;
    }
    out.showText(run.toString());
    run.setLength(0);
  }

  float width(Style style, String words) {
    int gaps = Math.max(0, words.codePointCount(0, words.length()) - 1);
    return type.width(style.weight(), words) * style.size() + gaps * style.spread();
  }

  void centred(float middle, float y, Style style, String words) {
    text(middle - width(style, words) / 2, y, style, words);
  }

  void endingAt(float right, float y, Style style, String words) {
    text(right - width(style, words), y, style, words);
  }

  /** The text broken into lines of this width. */
  List<String> lines(Style style, float room, String words) {
    return Lines.of(words, room, piece -> type.width(style.weight(), piece) * style.size());
  }

  void line(float x1, float y1, float x2, float y2, float thickness, Color colour) {
    try {
      out.setStrokingColor(colour);
      out.setLineWidth(thickness);
      out.moveTo(x1, height - y1);
      out.lineTo(x2, height - y2);
      out.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void box(float x, float y, float w, float h, float thickness) {
    try {
      out.setStrokingColor(INK);
      out.setLineWidth(thickness);
      out.addRect(x, height - y - h, w, h);
      out.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void fill(float x, float y, float w, float h, Color colour) {
    fill(List.of(new Box(x, y, w, h)), colour);
  }

  /** A box: upper left corner, width and height. */
  record Box(float x, float y, float w, float h) {}

  /** Fills many boxes at once. */
  void fill(List<Box> boxes, Color colour) {
    try {
      out.setNonStrokingColor(colour);
      for (Box box : boxes) {
        out.addRect(box.x(), height - box.y() - box.h(), box.w(), box.h());
      }
      out.fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void circle(float cx, float cy, float radius, float thickness, Color colour) {
    float k = radius * 0.5523f;
    float y = height - cy;
    try {
      out.setStrokingColor(colour);
      out.setLineWidth(thickness);
      out.moveTo(cx + radius, y);
      out.curveTo(cx + radius, y + k, cx + k, y + radius, cx, y + radius);
      out.curveTo(cx - k, y + radius, cx - radius, y + k, cx - radius, y);
      out.curveTo(cx - radius, y - k, cx - k, y - radius, cx, y - radius);
      out.curveTo(cx + k, y - radius, cx + radius, y - k, cx + radius, y);
      out.closeAndStroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts an image into a box, whole and in its own proportions. */
  void image(byte[] bytes, float x, float y, float w, float h) {
    try {
      PDImageXObject image = PDImageXObject.createFromByteArray(document, bytes, "image");
      float scale = Math.min(w / image.getWidth(), h / image.getHeight());
      float width = image.getWidth() * scale;
      float tall = image.getHeight() * scale;
      out.drawImage(image, x + (w - width) / 2, height - y - h + (h - tall) / 2, width, tall);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters that no font had, as code points. */
  SortedSet<Integer> missing() {
    return missing;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

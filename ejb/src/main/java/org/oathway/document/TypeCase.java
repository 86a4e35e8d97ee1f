package org.oathway.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A case of type: parsed fonts, for one compositor at a time (a parsed font is not thread-safe).
 * Characters the house font lacks are looked for in the operator's fonts, in their order.
 */
final class TypeCase {

  /** Set in the place of a character that no font has (U+3013, the geta mark of printers). */
  static final int GETA = 0x3013;

  private final List<Face> text = new ArrayList<>();
  private final List<Face> strong = new ArrayList<>();

  /** One font: its file parsed, its characters and their widths. */
  record Face(TrueTypeFont font, CmapLookup characters, float unitsPerEm) {

    static Face of(byte[] file) throws IOException {
      TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      return new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
    }

    boolean has(int character) {
      return characters.getGlyphId(character) != 0;
    }

    /** Width of a character as a part of the type size. */
    float width(int character) {
      try {
        return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
      } catch (IOException e) {
        throw new IllegalStateException("font without widths", e);
      }
    }
  }

  TypeCase(byte[] textFile, byte[] strongFile, List<byte[]> fallbackFiles) throws IOException {
    text.add(Face.of(textFile));
    strong.add(Face.of(strongFile));
    for (byte[] file : fallbackFiles) {
      Face face = Face.of(file);
      text.add(face);
      strong.add(face);
    }
  }

  /** The first face that has the character; null when none has. */
  @Nullable Face face(Weight weight, int character) {
    for (Face face : weight == Weight.TEXT ? text : strong) {
      if (face.has(character)) {
        return face;
      }
    }
    return null;
  }

  float width(Weight weight, int character) {
    Face face = face(weight, character);
    return face == null ? 1 : face.width(character);
  }

  float width(Weight weight, String words) {
    return (float) words.codePoints().mapToDouble(c -> width(weight, c)).sum();
  }
}

package org.oathway.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A whole TrueType font with one character, a black square: the operator's font of the tests. */
final class OneGlyphFont {

  private static final int EM = 1000;

  private OneGlyphFont() {}

  static byte[] with(int character) {
    byte[] square = square();
    Map<String, ByteBuffer> tables = new TreeMap<>();
    tables.put("OS/2", os2());
    tables.put("cmap", cmap(character));
    tables.put("glyf", ByteBuffer.wrap(square));
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("hmtx", shorts(EM, 0, EM, 0));
    tables.put("loca", ByteBuffer.allocate(12).putInt(0).putInt(0).putInt(square.length));
    tables.put("maxp", maxp());
    tables.put("name", name());
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000));
    return file(tables);
  }

  private static byte[] file(Map<String, ByteBuffer> tables) {
    int offset = 12 + 16 * tables.size();
    ByteBuffer directory = ByteBuffer.allocate(offset);
    directory.putInt(0x00010000).putShort((short) tables.size()).putShort((short) 128);
    directory.putShort((short) 3).putShort((short) (16 * tables.size() - 128));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      byte[] bytes = table.getValue().array();
      directory.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.putInt(0).putInt(offset + body.size()).putInt(bytes.length);
      body.writeBytes(bytes);
      body.writeBytes(new byte[(4 - bytes.length % 4) % 4]);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(directory.array());
    file.writeBytes(body.toByteArray());
    return file.toByteArray();
  }

  private static byte[] square() {
    ByteBuffer glyph = ByteBuffer.allocate(36);
    put(glyph, 1, 100, 0, 900, 800); // one contour and its box
    put(glyph, 3, 0); // last point, no instructions
    glyph.put(new byte[] {1, 1, 1, 1});
    put(glyph, 100, 0, 800, 0, 0, 800, 0, -800);
    return glyph.array();
  }

  private static ByteBuffer cmap(int character) {
    ByteBuffer table = ByteBuffer.allocate(12 + 28);
    put(table, 0, 1, 3, 10);
    table.putInt(12);
    put(table, 12, 0);
    table.putInt(28).putInt(0).putInt(1).putInt(character).putInt(character).putInt(1);
    return table;
  }

  private static ByteBuffer head() {
    ByteBuffer table = ByteBuffer.allocate(54);
    table.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
    put(table, 0, EM);
    table.putLong(0).putLong(0);
    put(table, 0, 0, EM, EM, 0, 8, 2, 1, 0);
    return table;
  }

  private static ByteBuffer hhea() {
    ByteBuffer table = ByteBuffer.allocate(36).putInt(0x00010000);
    put(table, 900, -100, 0, EM);
    table.putShort(34, (short) 2);
    return table;
  }

  private static ByteBuffer maxp() {
    ByteBuffer table = ByteBuffer.allocate(32).putInt(0x00010000);
    put(table, 2, 4, 1);
    return table;
  }

  private static ByteBuffer name() {
    byte[] words = "OneGlyph".getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer table = ByteBuffer.allocate(18 + words.length);
    put(table, 0, 1, 18, 3, 1, 0x409, 6, words.length, 0);
    table.put(words);
    return table;
  }

  private static ByteBuffer os2() {
    ByteBuffer table = ByteBuffer.allocate(96);
    put(table, 4, EM, 400, 5, 0);
    return table;
  }

  private static ByteBuffer shorts(int... values) {
    ByteBuffer table = ByteBuffer.allocate(2 * values.length);
    put(table, values);
    return table;
  }

  private static void put(ByteBuffer table, int... values) {
    for (int value : values) {
      table.putShort((short) value);
    }
  }
}

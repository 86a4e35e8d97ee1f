package org.oathway.exams.registration;

/** The colour of a photo's ground, as a person would name it. */
public enum Background {
  WHITE,
  BLUE,
  RED,
  /** Some other colour, or not one colour. */
  OTHER;

  /** Names the colour of one pixel 0xRRGGBB (a higher byte, the alpha, is ignored). */
  static Background of(int pixel) {
    int r = pixel >> 16 & 0xff;
    int g = pixel >> 8 & 0xff;
    int b = pixel & 0xff;
    int high = Math.max(r, Math.max(g, b));
    int low = Math.min(r, Math.min(g, b));
    int spread = high - low;
    if (low >= 200 && spread <= 40) {
      return WHITE;
    }
    boolean strong = high >= 90 && spread * 100 >= high * 35;
    if (strong && b == high && r <= g + spread / 4) {
      return BLUE;
    }
    boolean red = strong && r == high && Math.abs(g - b) * 100 <= spread * 30;
    return red ? RED : OTHER;
  }
}

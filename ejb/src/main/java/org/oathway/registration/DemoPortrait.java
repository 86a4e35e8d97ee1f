package org.oathway.registration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/**
 * Draws the photos of people who do not exist: a silhouette on a plain ground, and a blank scan.
 */
final class DemoPortrait {

  private static final int WIDTH = 413;
  private static final int HEIGHT = 626;
  private static final int GRAIN = 11;
  private static final long MOST = 96 * 1024L;

  private DemoPortrait() {}

  static byte[] jpeg(int which) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(which % 2 == 0 ? new Color(244, 246, 248) : new Color(67, 142, 219));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(which < 2 ? new Color(38, 50, 70) : new Color(88, 60, 66));
    pen.fillRoundRect(40, 455, 333, 260, 190, 190);
    pen.setColor(new Color(226, 189, 160));
    pen.fillRoundRect(165, 380, 84, 110, 40, 40);
    pen.fillOval(112, 150, 190, 255);
    pen.setColor(new Color(34, 30, 30));
    pen.fillArc(104, 128, 206, which < 2 ? 200 : 280, 0, 180);
    pen.fillOval(160, 262, 16, 10);
    pen.fillOval(238, 262, 16, 10);
    pen.setColor(new Color(172, 104, 92));
    pen.fillRoundRect(182, 345, 50, 8, 8, 8);
    pen.dispose();
    grain(picture, new Random(which));
    return written(picture);
  }

  /** A sheet on which nothing can be read: what a scan looks like in an invented world. */
  static byte[] scan(int which) {
    BufferedImage sheet = new BufferedImage(1000, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(new Color(250, 249, 244));
    pen.fillRect(0, 0, 1000, 640);
    pen.setColor(new Color(150, 160, 175));
    pen.drawRect(30, 30, 940, 580);
    pen.setColor(new Color(205, 210, 218));
    for (int line = 0; line < 8; line++) {
      pen.fillRoundRect(80, 100 + line * 60, 380 + (line * 97 + which * 53) % 260, 20, 10, 10);
    }
    pen.fillRoundRect(740, 110, 180, 230, 12, 12);
    pen.dispose();
    return written(sheet);
  }

  private static void grain(BufferedImage picture, Random random) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int shift = random.nextInt(GRAIN) - GRAIN / 2;
        Color here = new Color(picture.getRGB(x, y));
        Color grained =
            new Color(
                at(here.getRed() + shift), at(here.getGreen() + shift), at(here.getBlue() + shift));
        picture.setRGB(x, y, grained.getRGB());
      }
    }
  }

  private static int at(int value) {
    return Math.clamp(value, 0, 255);
  }

  private static byte[] written(BufferedImage picture) {
    try {
      return Scan.jpegWithin(picture, MOST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

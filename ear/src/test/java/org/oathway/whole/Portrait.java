package org.oathway.whole;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures as people bring them: a portrait from a phone, a scan of a paper. */
final class Portrait {

  private Portrait() {}

  /** Somebody before a white wall, larger than asked for. */
  static byte[] jpeg() {
    return jpeg(900, 1364, Color.WHITE);
  }

  static byte[] jpeg(int width, int height, Color wall) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(wall);
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(38, 50, 70));
    pen.fillRoundRect(width / 10, height * 3 / 4, width * 8 / 10, height, width / 2, width / 2);
    pen.setColor(new Color(226, 189, 160));
    pen.fillOval(width * 27 / 100, height / 4, width * 46 / 100, height * 42 / 100);
    pen.setColor(new Color(34, 30, 30));
    pen.fillArc(width / 4, height / 5, width / 2, height * 35 / 100, 0, 180);
    pen.dispose();
    Random grain = new Random(width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = picture.getRGB(x, y);
        int less = grain.nextInt(9);
        int red = Math.max(0, (rgb >> 16 & 255) - less);
        int green = Math.max(0, (rgb >> 8 & 255) - less);
        int blue = Math.max(0, (rgb & 255) - less);
        picture.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    return written(picture, "jpg");
  }

  /** A scan. */
  static byte[] scan() {
    BufferedImage sheet = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(new Color(250, 249, 244));
    pen.fillRect(0, 0, 900, 600);
    pen.setColor(Color.DARK_GRAY);
    for (int line = 0; line < 9; line++) {
      pen.fillRect(80, 90 + line * 50, 420 + line * 17, 12);
    }
    pen.dispose();
    return written(sheet, "png");
  }

  private static byte[] written(BufferedImage picture, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}

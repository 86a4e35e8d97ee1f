package org.oathway.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photo made fit for print: a JPEG small enough that the paper stays under 200 KB. */
final class Portrait {

  private static final int ENOUGH = 110 * 1024;
  private static final int WIDTH = 413;

  private Portrait() {}

  /** The photo itself when it is a small JPEG, else a smaller copy; empty when there is none. */
  static byte[] fit(byte[] photo) {
    boolean jpeg = photo.length > 2 && (photo[0] & 0xff) == 0xff && (photo[1] & 0xff) == 0xd8;
    if (photo.length == 0 || (jpeg && photo.length <= ENOUGH)) {
      return photo;
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
      if (image == null) {
        return new byte[0];
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(scaled(image), "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the photo", e);
    }
  }

  private static BufferedImage scaled(BufferedImage image) {
    int width = Math.min(WIDTH, image.getWidth());
    int height = Math.max(1, image.getHeight() * width / image.getWidth());
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = small.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    g.dispose();
    return small;
  }
}

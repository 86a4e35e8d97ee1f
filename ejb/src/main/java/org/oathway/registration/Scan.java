package org.oathway.registration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An uploaded scan, told by its content: a picture is decoded within limits and written anew, a PDF
 * must open and be short. Names and what the browser calls it are never asked.
 */
final class Scan {

  private static final long MAX_PIXELS = 50_000_000;
  private static final int MAX_SIDE = 2600;
  private static final int MAX_PAGES = 20;
  private static final float GOOD = 0.85f;

  private Scan() {}

  /** What a file is, by its first bytes. */
  enum Type {
    JPEG("image/jpeg"),
    PNG("image/png"),
    PDF("application/pdf"),
    OTHER("");

    private final String mediaType;

    Type(String mediaType) {
      this.mediaType = mediaType;
    }

    String mediaType() {
      return mediaType;
    }
  }

  static Type typeOf(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
      return Type.JPEG;
    }
    if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Type.PNG;
    }
    return new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1)
            .equals("%PDF-")
        ? Type.PDF
        : Type.OTHER;
  }

  /** The scan as it may be kept; fails when it is broken, locked or out of measure. */
  static byte[] clean(byte[] bytes, Type type) throws IOException {
    if (type == Type.PDF) {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        if (document.getNumberOfPages() < 1 || document.getNumberOfPages() > MAX_PAGES) {
          throw new IOException("pages");
        }
      }
      return bytes;
    }
    BufferedImage picture = fitted(decode(bytes, type));
    if (type == Type.JPEG) {
      return jpeg(picture, GOOD);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  /** Decodes a picture whose measures are read and limited first. */
  static BufferedImage decode(byte[] bytes, Type type) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
        throw new IOException("pixels");
      }
      return plain(reader.read(0), 1);
    } catch (RuntimeException malformed) {
      throw new IOException(malformed);
    } finally {
      reader.dispose();
    }
  }

  /** The best JPEG that is not larger. */
  static byte[] jpegWithin(BufferedImage picture, long maxBytes) throws IOException {
    byte[] best = jpeg(picture, 1);
    for (float quality = 0.97f; best.length > maxBytes && quality > 0.3f; quality -= 0.04f) {
      best = jpeg(picture, quality);
    }
    return best;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var to = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(to);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage fitted(BufferedImage picture) {
    int side = Math.max(picture.getWidth(), picture.getHeight());
    return side <= MAX_SIDE ? picture : plain(picture, (double) MAX_SIDE / side);
  }

  /** Red, green and blue on white, without anything else the file may have held. */
  private static BufferedImage plain(BufferedImage picture, double scale) {
    int width = Math.max(1, (int) (picture.getWidth() * scale));
    int height = Math.max(1, (int) (picture.getHeight() * scale));
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = plain.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return plain;
  }

  private static boolean begins(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}

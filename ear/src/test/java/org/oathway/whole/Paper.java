package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A paper that somebody fetched.
 *
 * @param bytes as they came
 * @param text what can be read on it
 * @param pages how many it has
 */
record Paper(byte[] bytes, String text, int pages) {
  private static final int MOST = 200 * 1024;

  static Paper of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Paper(pdf, new PDFTextStripper().getText(document), document.getNumberOfPages());
    } catch (IOException e) {
      throw new AssertionError("not a PDF", e);
    }
  }

  Paper says(String words) {
    assertTrue(spaceless(text).contains(spaceless(words)), words + " in " + text);
    return this;
  }

  /** Titles are set wide; a reader does not mind. */
  private static String spaceless(String words) {
    return words.replaceAll("\\s+", "");
  }

  /** One page, stamped as a demonstration, no larger than 200 KB. */
  void fits() {
    assertEquals(1, pages);
    says("DEMO");
    assertTrue(bytes.length <= MOST, bytes.length + " bytes");
  }

  /** Where the QR code on it leads. */
  String address() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
      int width = picture.getWidth();
      int height = picture.getHeight();
      int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
      var source = new RGBLuminanceSource(width, height, pixels);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(source)),
              Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
          .getText();
    } catch (IOException | ReaderException e) {
      throw new AssertionError("no QR code", e);
    }
  }

  /** Its number, such as ZKZ-2026-000482. */
  String number() {
    return text.replaceFirst("(?s).*?([A-Z]{2,4}-\\d{4}-\\d{6}).*", "$1");
  }
}

package org.oathway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SealTest {

  private static Imprint imprint(byte[] seal) {
    Imprint demo = Samples.imprint(DocumentKind.PASS_CERTIFICATE);
    return new Imprint(demo.number(), demo.code(), demo.publicUrl(), demo.at(), 1, false, seal);
  }

  private static byte[] png(int side) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xc8, 0x16, 0x1d));
    g.setStroke(new BasicStroke(side / 40f));
    g.drawRect(side / 20, side / 20, side * 9 / 10, side * 9 / 10);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static String print(String name, byte[] seal) throws IOException {
    byte[] pdf = Press.print(PapersTest.TYPE, Samples.pass(), imprint(seal)).bytes();
    PapersTest.keep(name, pdf);
    assertTrue(pdf.length < 200 * 1024, "size " + pdf.length);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return PapersTest.dense(new PDFTextStripper().getText(document));
    }
  }

  @Test
  void outsideDemoModeNothingSaysDemoAndTheUploadedSealIsPrinted() throws IOException {
    byte[] seal = Seals.redrawn(png(600)).orElseThrow();
    String sealed = print("sealed", seal);
    assertFalse(sealed.contains("DEMO"), sealed);
    assertTrue(sealed.contains(Issuers.BUREAU), sealed);
    assertEquals(sealed, print("unsealed", new byte[0]));
  }

  @Test
  void whatIsNoPictureOfTheRightSizeIsNoSeal() throws IOException {
    assertEquals(Optional.empty(), Seals.redrawn(png(100)));
    assertEquals(Optional.empty(), Seals.redrawn(png(2100)));
    assertEquals(Optional.empty(), Seals.redrawn("MZ not a picture".getBytes()));
    assertEquals(Optional.empty(), Seals.redrawn(Arrays.copyOf(png(600), 60)));
    assertEquals(Optional.empty(), Seals.redrawn(new byte[0]));
  }
}

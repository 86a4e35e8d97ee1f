package org.oathway.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTest {

  static final TypeCase TYPE = Foundry.cast(List.of());

  static List<Paper> papers() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aPaperIsOneSmallSheetThatSaysItsFacts(Paper paper) throws IOException {
    Press.Printed printed = Press.print(TYPE, paper, Samples.imprint(paper.kind()));
    keep(paper.kind().prefix(), printed.bytes());
    assertTrue(printed.bytes().length < 200 * 1024, "size " + printed.bytes().length);
    assertEquals("", printed.missing());
    try (PDDocument document = Loader.loadPDF(printed.bytes())) {
      assertEquals(1, document.getNumberOfPages());
      String text = dense(new PDFTextStripper().getText(document));
      assertTrue(text.contains(dense(paper.kind().title())), text);
      assertTrue(text.contains(paper.name()), text);
      assertTrue(text.contains(dense(paper.issuer())), text);
      assertTrue(text.contains(paper.kind().prefix() + "-2026-000482"), text);
      assertTrue(text.contains("7K3M-09QX-ZD52-H8TA"), text);
      assertTrue(text.contains("2026年12月6日"), text);
      assertTrue(text.contains("DEMO"), text);
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theQrCodeLeadsToTheVerificationOfThisPaper(Paper paper) throws Exception {
    Press.Printed printed = Press.print(TYPE, paper, Samples.imprint(paper.kind()));
    try (PDDocument document = Loader.loadPDF(printed.bytes())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 144);
      BufferedImage corner = page.getSubimage(900, 1440, 290, 240);
      int[] dots = corner.getRGB(0, 0, 290, 240, null, 0, 290);
      LuminanceSource source = new RGBLuminanceSource(290, 240, dots);
      String said =
          new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
      assertEquals("https://way.example.cn/v/7K3M-09QX-ZD52-H8TA", said);
    }
  }

  @Test
  void theSamePaperIsPrintedToTheSameBytes() {
    Imprint imprint = Samples.imprint(DocumentKind.OATH_SHEET);
    assertArrayEquals(
        Press.print(TYPE, Samples.oath(), imprint).bytes(),
        Press.print(TYPE, Samples.oath(), imprint).bytes());
  }

  @Test
  void aCourseWithALongNameStillFitsOnOneSheet() throws IOException {
    Paper paper = Samples.training("关于在基层法律服务工作中依法维护当事人合法权益的专题培训".repeat(12));
    Press.Printed printed = Press.print(TYPE, paper, Samples.imprint(paper.kind()));
    keep("long", printed.bytes());
    try (PDDocument document = Loader.loadPDF(printed.bytes())) {
      assertEquals(1, document.getNumberOfPages());
      assertTrue(dense(new PDFTextStripper().getText(document)).contains("特此证明"));
    }
  }

  static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** Left in the build folder for people to look at. */
  static void keep(String name, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(name + ".pdf"), bytes);
  }
}

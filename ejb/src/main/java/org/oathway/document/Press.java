package org.oathway.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Prints a paper: same paper, imprint and type, same bytes. A paper with much to say is set in
 * smaller type until it fits on its one page.
 */
final class Press {

  private static final float[] SCALES = {1, 0.93f, 0.86f, 0.78f, 0.7f};

  private Press() {}

  /**
   * What came out of the press.
   *
   * @param missing the characters no font had, as U+ numbers; empty when all were set
   */
  record Printed(byte[] bytes, String missing) {}

  static Printed print(TypeCase type, Paper paper, Imprint imprint) {
    for (float scale : SCALES) {
      try (PDDocument document = new PDDocument()) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        Pen pen = new Pen(document, page, type);
        Sheet sheet = new Sheet(pen, scale);
        try (pen) {
          paper.lay(sheet);
          if (sheet.depth() > Colophon.BODY_END) {
            continue;
          }
          Colophon colophon = new Colophon(pen, imprint);
          colophon.signOff(paper.issuer());
          colophon.foot(paper.mark());
        }
        return new Printed(save(document, paper, imprint), Colophon.named(pen.missing()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot print " + imprint.number(), e);
      }
    }
    throw new IllegalStateException(imprint.number() + " does not fit on one page");
  }

  private static byte[] save(PDDocument document, Paper paper, Imprint imprint) throws IOException {
    PDDocumentInformation info = document.getDocumentInformation();
    info.setTitle(paper.kind().title() + " " + imprint.number());
    info.setAuthor(paper.issuer());
    info.setCreator("Oathway");
    info.setCreationDate(GregorianCalendar.from(imprint.at()));
    document.getDocumentCatalog().setLanguage("zh-CN");
    document.setDocumentId((long) imprint.number().hashCode());
    ByteArrayOutputStream out = new ByteArrayOutputStream(48 * 1024);
    document.save(out);
    return out.toByteArray();
  }
}

package org.oathway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RareNamesTest {

  private static final int YOSHI = 0x20BB7;

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return PapersTest.dense(new PDFTextStripper().getText(document));
    }
  }

  private static Press.Printed print(TypeCase type, String name) throws IOException {
    Press.Printed printed =
        Press.print(type, Samples.ticket(name), Samples.imprint(DocumentKind.ADMISSION_TICKET));
    PapersTest.keep("rare-" + (printed.missing().isEmpty() ? "set" : "missing"), printed.bytes());
    return printed;
  }

  @Test
  void aRareNameOfTheHouseFontIsPrinted() throws IOException {
    Press.Printed printed = print(PapersTest.TYPE, "阿卜杜拉·王喆㛃");
    assertEquals("", printed.missing());
    assertTrue(text(printed.bytes()).contains("阿卜杜拉·王喆㛃"));
  }

  @Test
  void aCharacterNoFontHasIsNamedOnTheSheetAndToTheIssuer() throws IOException {
    Press.Printed printed = print(PapersTest.TYPE, "𠮷田");
    assertEquals("U+20BB7", printed.missing());
    String text = text(printed.bytes());
    assertTrue(text.contains("〓田"), text);
    assertTrue(text.contains("缺字（文中以〓代替）：U+20BB7"), text);
  }

  @Test
  void theOperatorsFontLendsWhatTheHouseFontLacks(@TempDir Path data) throws IOException {
    Files.createDirectories(data.resolve("fonts"));
    Files.write(data.resolve("fonts/10-rare.ttf"), OneGlyphFont.with(YOSHI));
    Files.writeString(data.resolve("fonts/20-not-a-font.ttf"), "not a font");
    List<byte[]> fonts = Foundry.operatorFonts(data);
    assertEquals(1, fonts.size());
    Press.Printed printed = print(Foundry.cast(fonts), "𠮷田");
    assertEquals("", printed.missing());
    String text = text(printed.bytes());
    assertTrue(text.contains("𠮷田"), text);
    assertFalse(text.contains("缺字"), text);
  }
}

package org.oathway.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class TableFileTest {

  private static final List<String> HEADINGS = List.of("准考证号", "客观题", "日期");

  private static byte[] xlsx(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("任意");
      for (int i = 0; i < HEADINGS.size(); i++) {
        sheet.value(0, i, HEADINGS.get(i));
      }
      fill.accept(sheet);
    }
    return out.toByteArray();
  }

  private static byte[] csv(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<TableFile.Line> lines(byte[] bytes) {
    return TableFile.read(bytes, HEADINGS).orFail().lines();
  }

  private static List<String> keys(byte[] bytes) {
    var refused =
        assertInstanceOf(Outcome.Refused.class, TableFile.read(bytes, HEADINGS), "refused");
    return ((Outcome.Refused<?>) refused).reasons().stream().map(Reason::key).toList();
  }

  @Test
  void aLongNumberKeepsItsDigitsAndADateIsADay() throws IOException {
    byte[] file =
        xlsx(
            sheet -> {
              sheet.value(1, 0, 2026330100417L);
              sheet.value(1, 1, 71.5);
              sheet.value(1, 2, java.time.LocalDate.of(2026, 11, 24));
              sheet.style(1, 2).format("yyyy-MM-dd").set();
            });
    TableFile.Line line = lines(file).getFirst();
    assertEquals(2, line.row());
    assertEquals("2026330100417", line.cell("准考证号"));
    assertEquals("71.5", line.cell("客观题"));
    assertEquals("2026-11-24", line.cell("日期"));
  }

  @Test
  void emptyRowsArePassedOverAndRowsKeepTheirNumbers() throws IOException {
    byte[] file = xlsx(sheet -> sheet.value(4, 0, "x"));
    assertEquals(List.of(5), lines(file).stream().map(TableFile.Line::row).toList());
  }

  @Test
  void mergedCellsAreRefusedByName() throws IOException {
    byte[] file =
        xlsx(
            sheet -> {
              sheet.value(1, 0, "x");
              sheet.range(1, 0, 2, 1).merge();
            });
    var refused = (Outcome.Refused<TableFile>) TableFile.read(file, HEADINGS);
    assertEquals(List.of(Reason.at("file", "platform.table.merged", "A2:B3")), refused.reasons());
  }

  @Test
  void aFormulaIsRefusedByName() throws IOException {
    byte[] file = xlsx(sheet -> sheet.formula(1, 1, "1+1"));
    var refused = (Outcome.Refused<TableFile>) TableFile.read(file, HEADINGS);
    assertEquals(List.of(Reason.at("file", "platform.table.formula", "B2")), refused.reasons());
  }

  @Test
  void theWrongSheetIsToldEveryHeadingAtOnce() {
    assertEquals(
        List.of(
            "platform.table.heading.missing",
            "platform.table.heading.missing",
            "platform.table.heading.extra"),
        keys(csv("准考证号,姓名\n1,2\n")));
  }

  @Test
  void csvIsReadInBothEncodings() {
    String text = "准考证号,客观题,日期\n\"a,b\",2,3\n";
    assertEquals("a,b", lines(csv("\uFEFF" + text)).getFirst().cell("准考证号"));
    assertEquals("2", lines(text.getBytes(Charset.forName("GB18030"))).getFirst().cell("客观题"));
  }

  @Test
  void aCellOutsideTheTableIsNamed() {
    assertEquals(List.of("platform.table.outside"), keys(csv("准考证号,客观题,日期\n1,2,3,4\n")));
  }

  @Test
  void aFileThatSwellsIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 90; i++) {
        zip.write(zeros);
      }
    }
    assertEquals(List.of("platform.table.swollen"), keys(out.toByteArray()));
  }

  @Test
  void whatIsNoTableIsRefusedInOneSentence() {
    assertEquals(List.of("platform.table.empty"), keys(new byte[0]));
    assertEquals(List.of("platform.table.unreadable"), keys(new byte[] {'P', 'K', 3, 4, 9, 9}));
    assertEquals(List.of("platform.table.unreadable"), keys(new byte[] {'M', 'Z', 0, 0, 1}));
    assertEquals(List.of("platform.table.large"), keys(new byte[11 * 1024 * 1024]));
  }

  @Test
  void theTemplateCanBeReadBack() {
    byte[] file = TableFile.template("成绩", HEADINGS, List.of(List.of("1", "", "")));
    assertTrue(file.length > 0);
    assertEquals("1", lines(file).getFirst().cell("准考证号"));
  }
}

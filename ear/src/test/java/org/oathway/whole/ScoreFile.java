package org.oathway.whole;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What the marking centre does: it takes the sheet with the tickets and fills in the marks. */
final class ScoreFile {
  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private ScoreFile() {}

  static byte[] filled(byte[] template, int objective, int subjective) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(template));
        Workbook book = new Workbook(bytes, "marking", "1.0")) {
      List<Row> rows = read.getFirstSheet().read();
      Worksheet sheet = book.newWorksheet(read.getFirstSheet().getName());
      for (Row row : rows) {
        int at = row.getRowNum() - 1;
        for (int column = 0; column < row.getCellCount(); column++) {
          sheet.value(at, column, row.getCellText(column));
        }
        if (at > 0 && !row.getCellText(0).isBlank()) {
          sheet.value(at, 1, objective);
          sheet.value(at, 2, subjective);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}

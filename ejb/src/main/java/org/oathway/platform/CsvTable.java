package org.oathway.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.oathway.exams.Reason;

/** A CSV file in UTF-8, or in GB18030 as Chinese spreadsheets save it. */
final class CsvTable {

  private CsvTable() {}

  static Outcome<List<TableFile.Raw>> read(byte[] bytes) {
    try {
      String text = text(bytes);
      if (text.indexOf('\0') >= 0) {
        return Outcome.refused(Reason.at("file", "platform.table.unreadable"));
      }
      return Outcome.done(rows(text));
    } catch (IOException | UncheckedIOException unreadable) {
      return Outcome.refused(Reason.at("file", "platform.table.unreadable"));
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text;
    try {
      text = decode(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException other) {
      text = decode(bytes, Charset.forName("GB18030"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static List<TableFile.Raw> rows(String text) throws IOException {
    List<TableFile.Raw> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      int row = 0;
      for (CSVRecord record : parser) {
        rows.add(new TableFile.Raw(++row, record.toList()));
      }
    }
    return rows;
  }
}

package org.oathway.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/**
 * The first sheet of an XLSX file. The package is looked through before it is read: one that swells
 * when unpacked is refused, and so are merged cells, for nobody can tell whose they are.
 */
final class XlsxTable {

  private static final int MAX_UNPACKED = 80 * 1024 * 1024;
  private static final int MAX_PARTS = 500;
  private static final int MAX_COLUMNS = 100;
  private static final int MAX_FAULTS = 50;
  private static final Pattern MERGED =
      Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([A-Z0-9:]+)\"");

  private XlsxTable() {}

  static boolean looksLike(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  static Outcome<List<TableFile.Raw>> read(byte[] bytes) {
    try {
      List<Reason> faults = inspect(bytes);
      List<TableFile.Raw> rows = faults.isEmpty() ? rows(bytes, faults) : List.of();
      return faults.isEmpty() ? Outcome.done(rows) : Outcome.refused(faults);
    } catch (IOException | RuntimeException unreadable) {
      return Outcome.refused(Reason.at("file", "platform.table.unreadable"));
    }
  }

  /** Unpacks with a limit and looks for merged cells. */
  private static List<Reason> inspect(byte[] bytes) throws IOException {
    List<Reason> faults = new ArrayList<>();
    int left = MAX_UNPACKED;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      for (ZipArchiveEntry part : parts) {
        byte[] content = zip.getInputStream(part).readNBytes(left + 1);
        left -= content.length;
        if (left < 0 || parts.size() > MAX_PARTS) {
          return List.of(Reason.at("file", "platform.table.swollen"));
        }
        if (part.getName().startsWith("xl/worksheets/")) {
          merged(new String(content, StandardCharsets.UTF_8), faults);
        }
      }
    }
    return faults;
  }

  private static void merged(String sheet, List<Reason> faults) {
    Matcher cells = MERGED.matcher(sheet);
    while (cells.find() && faults.size() < MAX_FAULTS) {
      faults.add(Reason.at("file", "platform.table.merged", cells.group(1)));
    }
  }

  private static List<TableFile.Raw> rows(byte[] bytes, List<Reason> faults) throws IOException {
    List<TableFile.Raw> rows = new ArrayList<>();
    ReadingOptions withFormats = new ReadingOptions(true, false);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), withFormats)) {
      for (Row row : book.getFirstSheet().read()) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < Math.min(MAX_COLUMNS, row.getCellCount()); c++) {
          Cell cell = row.getOptionalCell(c).orElse(null);
          if (cell != null && cell.getType() == CellType.FORMULA && faults.size() < MAX_FAULTS) {
            String place = TableFile.column(c) + row.getRowNum();
            faults.add(Reason.at("file", "platform.table.formula", place));
          }
          cells.add(text(cell));
        }
        rows.add(new TableFile.Raw(row.getRowNum(), cells));
      }
    }
    return rows;
  }

  /** What a person sees in the cell: whole numbers without an exponent, dates as 2026-11-24. */
  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() != CellType.NUMBER) {
      return String.valueOf(cell.getText());
    }
    return isDate(cell)
        ? cell.asDate().toLocalDate().toString()
        : cell.asNumber().stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*[yd].*[my].*");
  }
}

package org.oathway.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.oathway.exams.Reason;

/**
 * A table that somebody filled in: the first sheet of an XLSX file, or a CSV file. Known by its
 * content, not by its name. It is read whole or refused with everything that is wrong with it; what
 * the cells mean is checked by whoever asked for the table.
 *
 * @param lines the rows below the headings that are not empty
 */
public record TableFile(List<Line> lines) {

  /** The largest file that is read. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  static final int MAX_ROWS = 100_000;
  static final int MAX_CELL = 2_000;

  public TableFile {
    lines = List.copyOf(lines);
  }

  /**
   * A row.
   *
   * @param row its number in the sheet, as a person counts it
   * @param cells heading to text, stripped; empty where nothing stands
   */
  public record Line(int row, Map<String, String> cells) {

    public String cell(String heading) {
      return cells.getOrDefault(heading, "");
    }
  }

  /** A row as it stands in a file, before its headings are known. */
  record Raw(int row, List<String> cells) {}

  /**
   * Reads a table with exactly these headings in its first row, in any order.
   *
   * @param headings what must stand there; further columns are refused
   */
  public static Outcome<TableFile> read(byte[] bytes, List<String> headings) {
    if (bytes.length == 0) {
      return Outcome.refused(Reason.at("file", "platform.table.empty"));
    }
    if (bytes.length > MAX_BYTES) {
      return Outcome.refused(Reason.at("file", "platform.table.large", MAX_BYTES / 1024 / 1024));
    }
    Outcome<List<Raw>> rows =
        XlsxTable.looksLike(bytes) ? XlsxTable.read(bytes) : CsvTable.read(bytes);
    return switch (rows) {
      case Outcome.Refused<List<Raw>> no -> Outcome.refused(no.reasons());
      case Outcome.Done<List<Raw>> done -> table(done.value(), headings);
    };
  }

  private static Outcome<TableFile> table(List<Raw> rows, List<String> headings) {
    List<Raw> filled =
        rows.stream().filter(r -> r.cells().stream().anyMatch(c -> !c.isBlank())).toList();
    if (filled.isEmpty()) {
      return Outcome.refused(Reason.at("file", "platform.table.empty"));
    }
    if (filled.size() > MAX_ROWS + 1) {
      return Outcome.refused(Reason.at("file", "platform.table.rows", MAX_ROWS));
    }
    List<String> found = filled.getFirst().cells().stream().map(String::strip).toList();
    List<Reason> faults = headFaults(found, headings);
    List<Line> lines = new ArrayList<>();
    for (Raw raw : filled.subList(1, filled.size())) {
      lines.add(line(raw, found, faults));
    }
    return faults.isEmpty() ? Outcome.done(new TableFile(lines)) : Outcome.refused(faults);
  }

  private static List<Reason> headFaults(List<String> found, List<String> headings) {
    List<Reason> faults = new ArrayList<>();
    for (String heading : headings) {
      long times = found.stream().filter(heading::equals).count();
      if (times != 1) {
        String key = times == 0 ? "platform.table.heading.missing" : "platform.table.heading.twice";
        faults.add(Reason.at("file", key, heading));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).isEmpty() && !headings.contains(found.get(i))) {
        faults.add(Reason.at("file", "platform.table.heading.extra", column(i), found.get(i)));
      }
    }
    return faults;
  }

  private static Line line(Raw raw, List<String> headings, List<Reason> faults) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < raw.cells().size(); i++) {
      String text = raw.cells().get(i).strip();
      String heading = i < headings.size() ? headings.get(i) : "";
      if (heading.isEmpty() && !text.isEmpty()) {
        faults.add(Reason.at("file", "platform.table.outside", raw.row(), column(i)));
      } else if (text.length() > MAX_CELL) {
        faults.add(Reason.at("file", "platform.table.long", raw.row(), column(i), MAX_CELL));
      } else {
        cells.put(heading, text);
      }
    }
    return new Line(raw.row(), cells);
  }

  /** A column as spreadsheets name it: A, B … Z, AA. */
  static String column(int index) {
    String letter = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? letter : column(index / 26 - 1) + letter;
  }

  /** An XLSX file with these headings and rows, every cell as text, to be filled in. */
  public static byte[] template(String sheet, List<String> headings, List<List<String>> rows) {
    return template(sheet, headings, rows, List.of());
  }

  /** The same with a second sheet that says what each column wants: heading and explanation. */
  public static byte[] template(
      String sheet, List<String> headings, List<List<String>> rows, List<List<String>> notes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out, sheet, headings, rows, notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(
      OutputStream out,
      String name,
      List<String> headings,
      List<List<String>> rows,
      List<List<String>> notes)
      throws IOException {
    try (Workbook book = new Workbook(out, "Oathway", "1.0")) {
      Worksheet sheet = book.newWorksheet(name);
      for (int c = 0; c < headings.size(); c++) {
        sheet.value(0, c, headings.get(c));
        sheet.width(c, 18);
      }
      sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
      sheet.freezePane(0, 1);
      fill(sheet, 1, rows);
      sheet.range(1, 0, rows.size() + 500, headings.size() - 1).style().format("@").set();
      if (!notes.isEmpty()) {
        Worksheet explained = book.newWorksheet("填写说明");
        explained.width(0, 18);
        explained.width(1, 80);
        fill(explained, 0, notes);
      }
    }
  }

  private static void fill(Worksheet sheet, int from, List<List<String>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        sheet.value(from + r, c, rows.get(r).get(c));
      }
    }
  }
}

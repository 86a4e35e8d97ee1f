package org.oathway.web.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Dates as a file every calendar reads (RFC 5545): text escaped, lines folded at 75 octets. */
final class CalendarFile {

  private static final int LINE = 75;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** One date. */
  record Entry(String uid, String summary, Instant from, Instant to, String url) {}

  private CalendarFile() {}

  static String of(List<Entry> entries, Instant written) {
    StringBuilder file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//Oathway//Oathway//ZH");
    for (Entry entry : entries) {
      line(file, "BEGIN:VEVENT");
      line(file, "UID:" + entry.uid());
      line(file, "DTSTAMP:" + STAMP.format(written));
      line(file, "DTSTART:" + STAMP.format(entry.from()));
      line(file, "DTEND:" + STAMP.format(entry.to()));
      line(file, "SUMMARY:" + text(entry.summary()));
      line(file, "URL:" + entry.url());
      line(file, "END:VEVENT");
    }
    line(file, "END:VCALENDAR");
    return file.toString();
  }

  private static void line(StringBuilder file, String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int point = content.codePointAt(at);
      int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        file.append("\r\n ");
        octets = 1;
      }
      file.appendCodePoint(point);
      octets += size;
      at += Character.charCount(point);
    }
    file.append("\r\n");
  }

  private static String text(String plain) {
    return plain
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }
}

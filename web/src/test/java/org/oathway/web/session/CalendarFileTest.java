package org.oathway.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private static final Instant AT = Instant.parse("2026-12-13T01:00:00Z");

  private static String file(String summary) {
    return CalendarFile.of(
        List.of(new CalendarFile.Entry("u", summary, AT, AT.plusSeconds(60), "http://localhost/x")),
        AT);
  }

  @Test
  void timesAreWrittenInUniversalTime() {
    assertTrue(file("x").contains("\r\nDTSTART:20261213T010000Z\r\nDTEND:20261213T010100Z\r\n"));
  }

  @Test
  void longChineseLinesAreFoldedWithoutBreakingACharacter() {
    String summary = "重庆市基层法律服务工作者执业核准考试".repeat(4);
    String file = file(summary);
    for (String line : file.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    assertTrue(file.replace("\r\n ", "").contains("SUMMARY:" + summary + "\r\n"));
  }

  @Test
  void whatMeansSomethingToCalendarsIsEscaped() {
    String file = file("a;b,c\\d\nEND:VCALENDAR");
    assertTrue(file.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR\r\n"));
    assertEquals(1, file.split("\r\nEND:VCALENDAR", -1).length - 1);
  }
}

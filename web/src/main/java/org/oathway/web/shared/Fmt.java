package org.oathway.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Dates and numbers as people write them. Dates read 2026-11-24 in both languages, so that nobody
 * takes the day for the month; times are those of the server, Asia/Shanghai.
 */
@Named("fmt")
@ApplicationScoped
public class Fmt {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private @Inject Language language;
  private @Inject Msg msg;

  /** 2026-11-24. */
  public String date(@Nullable TemporalAccessor when) {
    return when == null ? "" : DATE.format(local(when));
  }

  /** 11月24日 or 24 Nov: for narrow places where the year is plain. */
  public String day(@Nullable TemporalAccessor when) {
    return when == null ? "" : in("shared.fmt.day").format(local(when));
  }

  /** 2026年11月24日 or 24 November 2026: for sentences and headings. */
  public String longDate(@Nullable TemporalAccessor when) {
    return when == null ? "" : in("shared.fmt.long_date").format(local(when));
  }

  /** 2026-11-24 09:30. */
  public String minute(@Nullable TemporalAccessor when) {
    return when == null ? "" : MINUTE.format(local(when));
  }

  /** 2026-11-24 09:30:59, where the second may matter to the law. */
  public String dateTime(@Nullable TemporalAccessor when) {
    return second(when);
  }

  /** For the datetime attribute that machines read. */
  public String machine(@Nullable TemporalAccessor when) {
    return stamp(when);
  }

  /** 2026-11-24 09:30:59. */
  public static String second(@Nullable TemporalAccessor when) {
    return when == null ? "" : SECOND.format(local(when));
  }

  /** 2026-11-24T09:30:59+08:00. */
  public static String stamp(@Nullable TemporalAccessor when) {
    return switch (when) {
      case null -> "";
      case LocalDate date -> date.toString();
      default -> local(when).atZone(ZONE).toOffsetDateTime().toString();
    };
  }

  /** 09:30. */
  public String time(@Nullable TemporalAccessor when) {
    return switch (when) {
      case null -> "";
      case LocalTime time -> TIME.format(time);
      default -> TIME.format(local(when));
    };
  }

  /** 100,000. */
  public String number(@Nullable Number number) {
    return number == null ? "" : NumberFormat.getInstance(language.getLocale()).format(number);
  }

  /** 37.5 学时: hours without zeros nobody needs. */
  public String hours(@Nullable BigDecimal hours) {
    return hours == null
        ? ""
        : msg.of("shared.fmt.hours", hours.stripTrailingZeros().toPlainString());
  }

  /** 82.5%, of a part between 0 and 1. */
  public String percent(@Nullable Number part) {
    if (part == null) {
      return "";
    }
    var format = NumberFormat.getPercentInstance(language.getLocale());
    format.setMaximumFractionDigits(1);
    return format.format(part);
  }

  /** 1.4 MB. */
  public String bytes(long size) {
    if (size < 1024) {
      return size + " B";
    }
    return size < 1024 * 1024
        ? (size + 512) / 1024 + " KB"
        : Math.round(size / 104857.6) / 10.0 + " MB";
  }

  private DateTimeFormatter in(String key) {
    return DateTimeFormatter.ofPattern(msg.get(key), language.getLocale());
  }

  private static LocalDateTime local(TemporalAccessor when) {
    return switch (when) {
      case Instant instant -> instant.atZone(ZONE).toLocalDateTime();
      case LocalDate date -> date.atStartOfDay();
      case LocalDateTime dateTime -> dateTime;
      default -> Instant.from(when).atZone(ZONE).toLocalDateTime();
    };
  }
}

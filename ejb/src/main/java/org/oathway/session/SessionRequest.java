package org.oathway.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.Rules;
import org.oathway.platform.WorkCalendar;

/**
 * A session as it is planned; times are Chongqing's. In a draft anything may still be missing.
 *
 * @param id the draft to change; 0 for a new one
 * @param papers subjects and papers, one line each
 * @param contact whom to ask
 * @param lastDay last day of registration, until 24:00
 */
public record SessionRequest(
    long id,
    String name,
    String notice,
    String papers,
    String contact,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable LocalDate reviewUntil,
    @Nullable LocalDate ticketsFrom,
    @Nullable LocalDateTime examStarts,
    @Nullable Integer minutes,
    @Nullable LocalDate resultsBy) {

  private static final int MAX_NAME = 100;
  private static final int MAX_NOTICE = 20_000;
  private static final int MAX_LINES = 1_000;
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int DAYS_TO_DRAW = 8;
  private static final String BASIS = "行政许可法第五十四条";

  /** What the rulebook proposes to somebody who begins to plan today: the exam on a Sunday. */
  static SessionRequest proposed(LocalDate today, Rules rules, WorkCalendar calendar) {
    LocalDate first = today.plusDays(rules.number("exam.notice_days"));
    LocalDate last = first.plusDays(rules.number("exam.reg_days") - 1L);
    LocalDate review =
        calendar.plus(
            last.plusDays(rules.number("exam.resubmit_days")), rules.number("exam.review_wd"));
    int ticketDays = rules.number("exam.ticket_days");
    LocalDate exam =
        review
            .plusDays(ticketDays + DAYS_TO_DRAW)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new SessionRequest(
        0,
        "",
        "",
        "",
        "",
        first,
        last,
        review,
        exam.minusDays(ticketDays),
        exam.atTime(MORNING),
        rules.number("exam.minutes"),
        exam.plusDays(rules.number("exam.result_days")));
  }

  /** What is unusual without keeping anybody from publishing. */
  List<Reason> hints(LocalDate today, Rules rules) {
    int lead = rules.number("exam.notice_days");
    return firstDay != null && firstDay.isBefore(today.plusDays(lead))
        ? List.of(Reason.at("firstDay", "session.hint.lead", lead).under(BASIS))
        : List.of();
  }

  /** All that is still missing or out of order before it can be published. */
  public List<Reason> missing(LocalDate today) {
    List<Reason> missing = new ArrayList<>();
    if (name.isBlank() || name.strip().length() > MAX_NAME) {
      missing.add(Reason.at("name", "session.name.length", MAX_NAME));
    }
    if (notice.isBlank() || notice.length() > MAX_NOTICE) {
      missing.add(Reason.at("notice", "session.notice.missing").under(BASIS));
    }
    if (papers.isBlank() || papers.length() > MAX_LINES) {
      missing.add(Reason.at("papers", "session.papers.missing", MAX_LINES).under(BASIS));
    }
    if (contact.isBlank() || contact.length() > MAX_LINES) {
      missing.add(Reason.at("contact", "session.contact.missing", MAX_LINES));
    }
    need(missing, "firstDay", firstDay);
    need(missing, "lastDay", lastDay);
    need(missing, "reviewUntil", reviewUntil);
    need(missing, "ticketsFrom", ticketsFrom);
    need(missing, "examStarts", examStarts);
    need(missing, "resultsBy", resultsBy);
    if (minutes == null || minutes < 30 || minutes > 480) {
      missing.add(Reason.at("minutes", "session.minutes.range"));
    }
    LocalDate examDay = examStarts == null ? null : examStarts.toLocalDate();
    order(missing, "firstDay", today, firstDay);
    order(missing, "lastDay", firstDay, lastDay);
    order(missing, "reviewUntil", lastDay, reviewUntil);
    order(missing, "ticketsFrom", reviewUntil, ticketsFrom);
    order(missing, "examStarts", ticketsFrom, examDay);
    order(missing, "resultsBy", examDay, resultsBy);
    return missing;
  }

  private static void need(List<Reason> missing, String field, @Nullable Object value) {
    if (value == null) {
      missing.add(Reason.at(field, "session.date.missing"));
    }
  }

  private static void order(
      List<Reason> missing, String field, @Nullable LocalDate before, @Nullable LocalDate after) {
    if (before != null && after != null && after.isBefore(before)) {
      missing.add(Reason.at(field, "session.date.order", before));
    }
  }
}

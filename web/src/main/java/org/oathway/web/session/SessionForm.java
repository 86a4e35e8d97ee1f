package org.oathway.web.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.oathway.session.SessionCard;
import org.oathway.session.SessionRequest;

/** A session as it is typed; what is no date counts as missing and is told so. */
public class SessionForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private long id;
  private String name = "";
  private String notice = "";
  private String papers = "";
  private String contact = "";
  private String firstDay = "";
  private String lastDay = "";
  private String reviewUntil = "";
  private String ticketsFrom = "";
  private String examStarts = "";
  private String minutes = "180";
  private String resultsBy = "";

  void show(SessionCard card) {
    id = card.id();
    name = card.name();
    notice = card.notice();
    papers = card.papers();
    contact = card.contact();
    firstDay = day(card.registrationOpens(), 0);
    lastDay = day(card.registrationCloses(), 1);
    reviewUntil = day(card.reviewUntil(), 1);
    ticketsFrom = day(card.ticketsFrom(), 0);
    resultsBy = card.resultsBy() == null ? "" : card.resultsBy().toString();
    if (card.examStarts() != null) {
      examStarts = LocalDateTime.ofInstant(card.examStarts(), ZONE).toString();
    }
    if (card.examStarts() != null && card.examEnds() != null) {
      minutes = String.valueOf(Duration.between(card.examStarts(), card.examEnds()).toMinutes());
    }
  }

  /** Begins with the days the rulebook proposes; the words are left to the planner. */
  void begin(SessionRequest proposed) {
    firstDay = typed(proposed.firstDay());
    lastDay = typed(proposed.lastDay());
    reviewUntil = typed(proposed.reviewUntil());
    ticketsFrom = typed(proposed.ticketsFrom());
    examStarts = typed(proposed.examStarts());
    minutes = typed(proposed.minutes());
    resultsBy = typed(proposed.resultsBy());
  }

  private static String typed(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  SessionRequest request() {
    return new SessionRequest(
        id,
        name,
        notice,
        papers,
        contact,
        date(firstDay),
        date(lastDay),
        date(reviewUntil),
        date(ticketsFrom),
        dateTime(examStarts),
        minutes.strip().matches("\\d{1,4}") ? Integer.valueOf(minutes.strip()) : null,
        date(resultsBy));
  }

  private static String day(@Nullable Instant at, int secondsBefore) {
    return at == null ? "" : LocalDate.ofInstant(at.minusSeconds(secondsBefore), ZONE).toString();
  }

  private static @Nullable LocalDate date(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }

  private static @Nullable LocalDateTime dateTime(String typed) {
    try {
      return typed.isBlank() ? null : LocalDateTime.parse(typed.strip());
    } catch (DateTimeParseException noTime) {
      return null;
    }
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = notice;
  }

  public String getPapers() {
    return papers;
  }

  public void setPapers(String papers) {
    this.papers = papers;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(String firstDay) {
    this.firstDay = firstDay;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }

  public String getReviewUntil() {
    return reviewUntil;
  }

  public void setReviewUntil(String reviewUntil) {
    this.reviewUntil = reviewUntil;
  }

  public String getTicketsFrom() {
    return ticketsFrom;
  }

  public void setTicketsFrom(String ticketsFrom) {
    this.ticketsFrom = ticketsFrom;
  }

  public String getExamStarts() {
    return examStarts;
  }

  public void setExamStarts(String examStarts) {
    this.examStarts = examStarts;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public String getResultsBy() {
    return resultsBy;
  }

  public void setResultsBy(String resultsBy) {
    this.resultsBy = resultsBy;
  }
}

package org.oathway.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.DeedFailed;

/** A session: a draft that may be incomplete, then published and frozen. */
@Entity
@Table(name = "exam_session")
class ExamSession {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "name")
  private String name = "";

  @Column(name = "session_year")
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private SessionState state = SessionState.DRAFT;

  @Column(name = "registration_opens")
  private @Nullable Instant registrationOpens;

  @Column(name = "registration_closes")
  private @Nullable Instant registrationCloses;

  @Column(name = "review_until")
  private @Nullable Instant reviewUntil;

  @Column(name = "tickets_from")
  private @Nullable Instant ticketsFrom;

  @Column(name = "exam_starts")
  private @Nullable Instant examStarts;

  @Column(name = "exam_ends")
  private @Nullable Instant examEnds;

  @Column(name = "results_by")
  private @Nullable LocalDate resultsBy;

  @Column(name = "notice")
  private String notice = "";

  @Column(name = "papers")
  private String papers = "";

  @Column(name = "contact")
  private String contact = "";

  protected ExamSession() {}

  ExamSession(SessionRequest plan, ZoneId zone, int year) {
    this.year = year;
    become(plan, zone);
  }

  final void become(SessionRequest plan, ZoneId zone) {
    if (state != SessionState.DRAFT) {
      throw DeedFailed.stale();
    }
    name = plan.name().strip();
    notice = plan.notice().strip();
    papers = plan.papers().strip();
    contact = plan.contact().strip();
    registrationOpens = start(plan.firstDay(), zone);
    registrationCloses = end(plan.lastDay(), zone);
    reviewUntil = end(plan.reviewUntil(), zone);
    ticketsFrom = start(plan.ticketsFrom(), zone);
    examStarts = plan.examStarts() == null ? null : plan.examStarts().atZone(zone).toInstant();
    Integer minutes = plan.minutes();
    examEnds =
        examStarts == null || minutes == null ? null : examStarts.plus(Duration.ofMinutes(minutes));
    resultsBy = plan.resultsBy();
    if (plan.examStarts() != null) {
      year = plan.examStarts().getYear();
    }
  }

  void publish() {
    if (state != SessionState.DRAFT) {
      throw DeedFailed.stale();
    }
    state = SessionState.PUBLISHED;
  }

  private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  private static @Nullable Instant end(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : start(day.plusDays(1), zone);
  }

  boolean isDraft() {
    return state == SessionState.DRAFT;
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  String notice() {
    return notice;
  }
}

package org.oathway.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.scoring.Grade;
import org.oathway.exams.scoring.PassLines;
import org.oathway.exams.scoring.Presence;
import org.oathway.exams.scoring.Score;
import org.oathway.seating.SeatRow;

/** One candidate's score; it gets its grade when all results are published. */
@Entity
@Table(name = "score")
class ScoreRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "sheet_id")
  private long sheetId;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "ticket_no")
  private String ticketNo = "";

  @Column(name = "district_id")
  private long districtId;

  @Column(name = "relaxed")
  private boolean relaxed;

  @Column(name = "objective_tenths")
  private int objectiveTenths;

  @Column(name = "subjective_tenths")
  private int subjectiveTenths;

  @Enumerated(EnumType.STRING)
  @Column(name = "presence")
  private Presence presence = Presence.ABSENT;

  @Enumerated(EnumType.STRING)
  @Column(name = "grade")
  private @Nullable Grade grade;

  @Column(name = "document_id")
  private long documentId;

  protected ScoreRecord() {}

  ScoreRecord(long sheetId, SeatRow seat, Score score) {
    this.sheetId = sheetId;
    this.registrationId = seat.registrationId();
    this.personId = seat.personId();
    this.ticketNo = seat.ticketNo();
    this.districtId = seat.districtId();
    this.relaxed = seat.relaxed();
    this.objectiveTenths = score.objectiveTenths();
    this.subjectiveTenths = score.subjectiveTenths();
    this.presence = score.presence();
  }

  /** Gives the grade the lines make of the score. */
  Grade grade(PassLines lines) {
    Grade given =
        lines.judge(new Score(ticketNo, objectiveTenths, subjectiveTenths, presence), relaxed);
    grade = given;
    return given;
  }

  PassLines.Mark mark(String districtCode) {
    return new PassLines.Mark(districtCode, relaxed, objectiveTenths + subjectiveTenths, presence);
  }

  void certificateIs(long document) {
    documentId = document;
  }

  long registrationId() {
    return registrationId;
  }

  long personId() {
    return personId;
  }

  long districtId() {
    return districtId;
  }

  boolean relaxed() {
    return relaxed;
  }

  long sheetId() {
    return sheetId;
  }

  /** The published result; asked only of a sheet that is published. */
  ResultRow result(SheetCard sheet) {
    Integer lower = relaxed ? sheet.relaxedTenths() : null;
    return new ResultRow(
        registrationId,
        personId,
        sheet.sessionId(),
        ticketNo,
        objectiveTenths,
        subjectiveTenths,
        Objects.requireNonNull(grade, "published"),
        relaxed,
        lower == null ? sheet.lines().lineTenths() : lower,
        Objects.requireNonNull(sheet.publishedAt(), "published"),
        documentId);
  }

  int totalTenths() {
    return objectiveTenths + subjectiveTenths;
  }

  long documentId() {
    return documentId;
  }
}

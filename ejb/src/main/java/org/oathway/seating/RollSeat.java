package org.oathway.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.seating.Entrant;
import org.oathway.exams.seating.Seat;
import org.oathway.registration.ConfirmedCandidate;

/** A line of the frozen roll: a confirmed candidate, then with a seat, then with a ticket. */
@Entity
@Table(name = "seat")
class RollSeat {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "plan_id")
  private long planId;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "registration_number")
  private String number = "";

  @Column(name = "site_code")
  private String siteCode = "";

  @Column(name = "district_id")
  private long districtId;

  @Column(name = "relaxed")
  private boolean relaxed;

  @Column(name = "ticket_no")
  private @Nullable String ticketNo;

  @Column(name = "room_number")
  private @Nullable Integer roomNumber;

  @Column(name = "seat_number")
  private @Nullable Integer seatNumber;

  @Column(name = "seat_row")
  private @Nullable Integer row;

  @Column(name = "seat_column")
  private @Nullable Integer column;

  @Column(name = "document_id")
  private long documentId;

  protected RollSeat() {}

  RollSeat(long planId, ConfirmedCandidate candidate, String siteCode) {
    this.planId = planId;
    this.registrationId = candidate.registrationId();
    this.personId = candidate.personId();
    this.number = candidate.number();
    this.siteCode = siteCode;
    this.districtId = candidate.districtId();
    this.relaxed = candidate.relaxed();
  }

  void sitAt(Seat seat) {
    ticketNo = seat.ticket();
    roomNumber = seat.room();
    seatNumber = seat.seat();
    row = seat.row();
    column = seat.column();
  }

  void ticketIs(long document) {
    documentId = document;
  }

  Entrant entrant() {
    return new Entrant(number, siteCode);
  }

  String number() {
    return number;
  }

  long registrationId() {
    return registrationId;
  }

  long personId() {
    return personId;
  }

  long documentId() {
    return documentId;
  }
}

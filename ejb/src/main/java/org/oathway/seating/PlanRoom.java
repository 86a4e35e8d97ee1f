package org.oathway.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.oathway.exams.seating.Room;

/** A room as it was when the roll was frozen; what is changed at the site later changes no seat. */
@Entity
@Table(name = "seat_room")
class PlanRoom {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "plan_id")
  private long planId;

  @Column(name = "place")
  private int place;

  @Column(name = "site_code")
  private String siteCode = "";

  @Column(name = "site_name")
  private String siteName = "";

  @Column(name = "address")
  private String address = "";

  @Column(name = "room_number")
  private int number;

  @Column(name = "room_name")
  private String name = "";

  @Column(name = "capacity")
  private int capacity;

  @Column(name = "seat_rows")
  private int rows;

  @Column(name = "seat_columns")
  private int columns;

  protected PlanRoom() {}

  PlanRoom(long planId, int place, RollRoom frozen) {
    this.planId = planId;
    this.place = place;
    this.siteCode = frozen.room().site();
    this.siteName = frozen.siteName();
    this.address = frozen.address();
    this.number = frozen.room().number();
    this.name = frozen.roomName();
    this.capacity = frozen.room().capacity();
    this.rows = frozen.room().rows();
    this.columns = frozen.room().columns();
  }

  Room room() {
    return new Room(siteCode, number, capacity, rows, columns);
  }
}

package org.oathway.web.session;

import java.io.Serializable;
import org.oathway.venue.SiteRequest;

/** A site as it is typed. */
public class SiteForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name = "";
  private String address = "";
  private long district;
  private int rooms = 2;
  private int rows = 6;
  private int columns = 5;
  private int capacity = 30;

  SiteRequest request(long session) {
    return new SiteRequest(session, name, address, district, rooms, rows, columns, capacity);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public long getDistrict() {
    return district;
  }

  public void setDistrict(long district) {
    this.district = district;
  }

  public int getRooms() {
    return rooms;
  }

  public void setRooms(int rooms) {
    this.rooms = rooms;
  }

  public int getRows() {
    return rows;
  }

  public void setRows(int rows) {
    this.rows = rows;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public int getColumns() {
    return columns;
  }

  public void setColumns(int columns) {
    this.columns = columns;
  }
}

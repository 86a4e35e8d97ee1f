package org.oathway.web.oath;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.oathway.oath.CeremonyRequest;

/** What is typed about a new ceremony. */
@SuppressWarnings("serial")
public class CeremonyForm implements Serializable {

  private @Nullable LocalDateTime starts;
  private String place = "";
  private int capacity = 100;
  private long textId;
  private String leader = "";
  private String supervisor = "";

  CeremonyRequest request() {
    return new CeremonyRequest(starts, place, capacity, textId, leader, supervisor);
  }

  public @Nullable LocalDateTime getStarts() {
    return starts;
  }

  public void setStarts(@Nullable LocalDateTime starts) {
    this.starts = starts;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public long getTextId() {
    return textId;
  }

  public void setTextId(long textId) {
    this.textId = textId;
  }

  public String getLeader() {
    return leader;
  }

  public void setLeader(String leader) {
    this.leader = leader;
  }

  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }
}

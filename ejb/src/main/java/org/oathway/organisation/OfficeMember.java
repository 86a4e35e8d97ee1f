package org.oathway.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's time in an office; two of them never overlap for one person. */
@Entity
@Table(name = "office_member")
class OfficeMember {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "office_id")
  private long officeId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "licence_no")
  private String licenceNo = "";

  @Column(name = "first_licensed_on")
  private LocalDate firstLicensedOn = LocalDate.EPOCH;

  @Column(name = "since")
  private LocalDate since = LocalDate.EPOCH;

  @Column(name = "until")
  private @Nullable LocalDate until;

  protected OfficeMember() {}

  OfficeMember(long officeId, long personId, String licenceNo, LocalDate first, LocalDate since) {
    this.officeId = officeId;
    this.personId = personId;
    this.licenceNo = licenceNo;
    this.firstLicensedOn = first;
    this.since = since;
  }

  void leave(LocalDate lastDay) {
    until = lastDay;
  }
}

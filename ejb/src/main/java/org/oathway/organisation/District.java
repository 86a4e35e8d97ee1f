package org.oathway.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A district, county or functional zone of Chongqing, from one day to another. */
@Entity
@Table(name = "district")
class District {

  @Id
  @Column(name = "id")
  private long id;

  @Column(name = "code")
  private String code = "";

  @Column(name = "name")
  private String name = "";

  @Column(name = "name_en")
  private String nameEn = "";

  @Column(name = "group_name")
  private String group = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private DistrictKind kind = DistrictKind.DISTRICT;

  @Column(name = "relaxed")
  private boolean relaxed;

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  protected District() {}
}

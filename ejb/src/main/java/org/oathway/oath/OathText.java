package org.oathway.oath;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A version of the words that are sworn; a ceremony keeps the version it used. */
@Entity
@Table(name = "oath_text")
class OathText {

  @Id private long id;

  @Column(name = "label")
  private String label = "";

  @Column(name = "text")
  private String text = "";

  @Column(name = "source")
  private String source = "";

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  protected OathText() {}
}

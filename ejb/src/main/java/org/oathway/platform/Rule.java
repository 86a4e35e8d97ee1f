package org.oathway.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One number of the rulebook from one day on. */
@Entity
@Table(name = "rule")
class Rule {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @jakarta.persistence.Column(name = "rule_key")
  private String key = "";

  @jakarta.persistence.Column(name = "rule_value")
  private String value = "";

  @jakarta.persistence.Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.MIN;

  protected Rule() {}
}

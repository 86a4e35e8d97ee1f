package org.oathway.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the credit ledger; written once, never changed, corrected only by another line. */
@Entity
@Table(name = "training_credit")
class CreditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "cycle")
  private int cycle;

  @Enumerated(EnumType.STRING)
  @Column(name = "category")
  private Category category = Category.PROFESSIONAL;

  @Enumerated(EnumType.STRING)
  @Column(name = "delivery")
  private Delivery delivery = Delivery.LIVE;

  @Column(name = "tenths")
  private int tenths;

  @Column(name = "counters")
  private @Nullable Long counters;

  @Column(name = "evidence")
  private String evidence = "";

  @Column(name = "rule_version")
  private String ruleVersion = "";

  @Column(name = "posted_by")
  private String postedBy = "";

  @Column(name = "at")
  private Instant at = Instant.EPOCH;

  protected CreditEntry() {}

  /** How a line came to be. */
  record Stamp(String ruleVersion, String postedBy, Instant at) {}

  /** Hours earned in a course. */
  CreditEntry(Course course, Enrolment place, int cycle, Stamp stamp) {
    this.personId = place.personId();
    this.courseId = course.id();
    this.cycle = cycle;
    this.category = course.category();
    this.delivery = course.delivery();
    this.tenths = Hours.earned(course.tenths(), place.late());
    this.evidence = place.evidence();
    stamp(stamp);
  }

  /** The line that brings another to what is right. */
  CreditEntry(CreditEntry wrong, int rightTenths, String reason, Stamp stamp) {
    this.personId = wrong.personId;
    this.courseId = wrong.courseId;
    this.cycle = wrong.cycle;
    this.category = wrong.category;
    this.delivery = wrong.delivery;
    this.tenths = rightTenths - wrong.tenths;
    this.counters = wrong.id;
    this.evidence = reason;
    stamp(stamp);
  }

  private void stamp(Stamp stamp) {
    this.ruleVersion = stamp.ruleVersion();
    this.postedBy = stamp.postedBy();
    this.at = stamp.at();
  }

  long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  long courseId() {
    return courseId;
  }

  int tenths() {
    return tenths;
  }

  boolean isCounter() {
    return counters != null;
  }
}

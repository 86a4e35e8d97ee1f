package org.oathway.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.platform.DeedFailed;

/** A course, from its publication to the posting of its hours, which happens once. */
@Entity
@Table(name = "training_course")
class Course {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "title")
  private String title = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "category")
  private Category category = Category.PROFESSIONAL;

  @Enumerated(EnumType.STRING)
  @Column(name = "delivery")
  private Delivery delivery = Delivery.LIVE;

  @Column(name = "starts_at")
  private Instant startsAt = Instant.EPOCH;

  @Column(name = "ends_at")
  private Instant endsAt = Instant.EPOCH;

  @Column(name = "place")
  private String place = "";

  @Column(name = "capacity")
  private int capacity;

  @Column(name = "tenths")
  private int tenths;

  @Column(name = "lecturer")
  private String lecturer = "";

  @Column(name = "secret")
  private String secret = AttendanceCode.freshSecret();

  @Column(name = "posted_at")
  private @Nullable Instant postedAt;

  @Column(name = "rule_version")
  private String ruleVersion = "";

  protected Course() {}

  /** A course as it was asked for; the request has no faults. */
  static Course of(CourseRequest request, ZoneId zone, String ruleVersion) {
    Course fresh = new Course();
    fresh.fill(request, zone);
    fresh.ruleVersion = ruleVersion;
    return fresh;
  }

  private void fill(CourseRequest request, ZoneId zone) {
    this.title = request.title().strip();
    this.category = request.category();
    this.delivery = request.delivery();
    this.startsAt = Objects.requireNonNull(request.starts()).atZone(zone).toInstant();
    this.endsAt = Objects.requireNonNull(request.ends()).atZone(zone).toInstant();
    this.place = request.place().strip();
    this.capacity = request.capacity();
    this.tenths = Hours.tenths(Objects.requireNonNull(request.hours()));
    this.lecturer = request.lecturer().strip();
  }

  /** Closes the books of the course. */
  void post(Instant now) {
    if (postedAt != null || now.isBefore(endsAt)) {
      throw DeedFailed.stale();
    }
    postedAt = now;
  }

  AttendanceCode code(int seconds) {
    return new AttendanceCode(secret, seconds);
  }

  long id() {
    return id;
  }

  String title() {
    return title;
  }

  Category category() {
    return category;
  }

  Delivery delivery() {
    return delivery;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  int capacity() {
    return capacity;
  }

  int tenths() {
    return tenths;
  }

  boolean posted() {
    return postedAt != null;
  }
}

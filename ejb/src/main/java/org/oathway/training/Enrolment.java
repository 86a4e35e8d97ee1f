package org.oathway.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person's place in a course, and when the person came and went. */
@Entity
@Table(name = "training_enrolment")
class Enrolment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "place_no")
  private int placeNo;

  @Column(name = "enrolled_at")
  private Instant enrolledAt = Instant.EPOCH;

  @Column(name = "signed_in_at")
  private @Nullable Instant signedInAt;

  @Column(name = "late")
  private boolean late;

  @Column(name = "signed_out_at")
  private @Nullable Instant signedOutAt;

  protected Enrolment() {}

  Enrolment(long courseId, long personId, int placeNo, Instant at) {
    this.courseId = courseId;
    this.personId = personId;
    this.placeNo = placeNo;
    this.enrolledAt = at;
  }

  /** Comes; a second scan changes nothing. */
  void signIn(Instant at, boolean tooLate) {
    if (signedInAt == null) {
      signedInAt = at;
      late = tooLate;
    }
  }

  /** Goes; the first scan counts. */
  void signOut(Instant at) {
    if (signedOutAt == null) {
      signedOutAt = at;
    }
  }

  long personId() {
    return personId;
  }

  long courseId() {
    return courseId;
  }

  int placeNo() {
    return placeNo;
  }

  boolean present() {
    return signedInAt != null;
  }

  @Nullable Instant signedInAt() {
    return signedInAt;
  }

  @Nullable Instant signedOutAt() {
    return signedOutAt;
  }

  boolean attended() {
    return signedInAt != null && signedOutAt != null;
  }

  boolean late() {
    return late;
  }

  /** What the ledger rests on: when the person came and went. */
  String evidence() {
    return "in=" + signedInAt + ";out=" + signedOutAt + ";late=" + late + ";";
  }
}

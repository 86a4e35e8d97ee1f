package org.oathway.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.oathway.exams.registration.PaperKind;

/** A scan that belongs to a registration, one of each kind; the bytes lie in the file store. */
@Entity
@Table(name = "registration_paper")
class RegistrationPaper {

  private static final int MAX_NAME = 120;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "registration_id")
  private long registrationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private PaperKind kind = PaperKind.ID_FRONT;

  @Column(name = "sha")
  private String sha = "";

  @Column(name = "media_type")
  private String mediaType = "";

  @Column(name = "bytes")
  private int bytes;

  @Column(name = "file_name")
  private String fileName = "";

  @Column(name = "at")
  private Instant at = Instant.EPOCH;

  protected RegistrationPaper() {}

  RegistrationPaper(long registrationId, PaperKind kind) {
    this.registrationId = registrationId;
    this.kind = kind;
  }

  /** The newest scan replaces the one before. */
  void hold(String newSha, String newType, int size, String name, Instant when) {
    sha = newSha;
    mediaType = newType;
    bytes = size;
    fileName = name.length() > MAX_NAME ? name.substring(name.length() - MAX_NAME) : name;
    at = when;
  }

  long registrationId() {
    return registrationId;
  }

  PaperRow row() {
    return new PaperRow(id, kind, mediaType, bytes, fileName);
  }

  String sha() {
    return sha;
  }
}

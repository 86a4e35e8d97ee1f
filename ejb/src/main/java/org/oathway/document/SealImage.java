package org.oathway.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which image is the seal of an issuer, and who uploaded it. */
@Entity
@Table(name = "document_seal")
class SealImage {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Column(name = "issuer")
  private String issuer = "";

  @Column(name = "sha256")
  private String sha256 = "";

  @Column(name = "uploaded_by")
  private String uploadedBy = "";

  @Column(name = "uploaded_at")
  private Instant uploadedAt = Instant.EPOCH;

  protected SealImage() {}

  SealImage(String issuer) {
    this.issuer = issuer;
  }

  void become(String sha, String by, Instant at) {
    sha256 = sha;
    uploadedBy = by;
    uploadedAt = at;
  }

  long id() {
    return id;
  }

  String sha256() {
    return sha256;
  }
}

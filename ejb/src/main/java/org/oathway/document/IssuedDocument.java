package org.oathway.document;

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
import org.jspecify.annotations.Nullable;

/**
 * A paper in the register: issued once with its number, code and hash, valid until another edition
 * supersedes it or it is revoked with a reason. The database refuses any other change.
 */
@Entity
@Table(name = "issued_document")
class IssuedDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private DocumentKind kind = DocumentKind.ADMISSION_TICKET;

  @Column(name = "number")
  private String number = "";

  @Column(name = "code")
  private String code = "";

  @Column(name = "person_id")
  private long personId;

  @Column(name = "subject_name")
  private String subjectName = "";

  @Column(name = "district_id")
  private long districtId;

  @Column(name = "issuer")
  private String issuer = "";

  @Column(name = "issued_at")
  private Instant issuedAt = Instant.EPOCH;

  @Column(name = "issued_by")
  private String issuedBy = "";

  @Column(name = "facts")
  private String facts = "";

  @Column(name = "sha256")
  private String sha256 = "";

  @Column(name = "missing")
  private String missing = "";

  @Column(name = "signature")
  private String signature = "";

  @Column(name = "edition")
  private int edition = 1;

  @Column(name = "supersedes")
  private @Nullable Long supersedes;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DocumentState state = DocumentState.VALID;

  @Column(name = "state_reason")
  private String stateReason = "";

  @Column(name = "state_at")
  private Instant stateAt = Instant.EPOCH;

  protected IssuedDocument() {}

  /** A paper fresh from the press; {@code old} is the one it takes the place of, if any. */
  IssuedDocument(
      Subject subject,
      Paper paper,
      Imprint imprint,
      Press.Printed printed,
      String sha256,
      String issuedBy,
      @Nullable IssuedDocument old) {
    this.kind = paper.kind();
    this.number = imprint.number();
    this.code = imprint.code();
    this.personId = subject.personId();
    this.subjectName = paper.name();
    this.districtId = subject.districtId();
    this.issuer = paper.issuer();
    this.issuedAt = imprint.at().toInstant();
    this.stateAt = issuedAt;
    this.issuedBy = issuedBy;
    this.facts = Facts.write(paper.facts());
    this.sha256 = sha256;
    this.missing = printed.missing();
    this.edition = imprint.edition();
    this.supersedes = old == null ? null : old.id;
  }

  void sign(byte[] key) {
    signature = RegisterSignature.of(key, said());
  }

  /** What the signature covers: everything that is never changed. */
  private String[] said() {
    return new String[] {
      kind.name(),
      number,
      code,
      String.valueOf(personId),
      subjectName,
      issuer,
      String.valueOf(issuedAt.getEpochSecond()),
      facts,
      sha256,
      String.valueOf(edition)
    };
  }

  void leave(DocumentState next, String reason, Instant at) {
    if (state != DocumentState.VALID) {
      throw new IllegalStateException(number + " is no longer valid");
    }
    state = next;
    stateReason = reason;
    stateAt = at;
  }

  Issued issued() {
    return new Issued(id, number, code, sha256, missing);
  }

  Verification verification(String successor, byte[] key) {
    return new Verification(
        kind,
        number,
        issuer,
        issuedAt,
        edition,
        Facts.read(facts),
        state,
        stateReason,
        stateAt,
        successor,
        RegisterSignature.holds(key, signature, said()));
  }

  DocumentRow row() {
    return new DocumentRow(
        id,
        kind,
        number,
        code,
        personId,
        subjectName,
        districtId,
        issuedAt,
        issuer,
        edition,
        state,
        stateReason,
        missing,
        sha256);
  }

  boolean isValid() {
    return state == DocumentState.VALID;
  }

  int edition() {
    return edition;
  }

  long id() {
    return id;
  }

  DocumentKind kind() {
    return kind;
  }

  long personId() {
    return personId;
  }
}

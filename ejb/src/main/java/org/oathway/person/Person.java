package org.oathway.person;

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
import java.time.LocalDate;
import org.oathway.security.PersonalColumns;

/**
 * A human being, kept once for life. Born with sign-up or import, carried through exam, internship,
 * licence, oath and training; never deleted while the law wants the record.
 */
@Entity
@Table(name = "person")
class Person {

  static final String DOCUMENT_NO = "person.document_no";
  static final String PHONE = "person.phone";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "name")
  private String name = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "document_kind")
  private DocumentKind documentKind = DocumentKind.RESIDENT_ID;

  @Column(name = "document_no_sealed")
  private String documentNoSealed = "";

  @Column(name = "document_no_hash")
  private String documentNoHash = "";

  @Column(name = "document_no_masked")
  private String documentNoMasked = "";

  @Column(name = "phone_sealed")
  private String phoneSealed = "";

  @Column(name = "phone_hash")
  private String phoneHash = "";

  @Column(name = "phone_masked")
  private String phoneMasked = "";

  @Column(name = "email")
  private String email = "";

  @Column(name = "male")
  private boolean male;

  @Column(name = "birth")
  private LocalDate birth = LocalDate.EPOCH;

  @Column(name = "photo_sha")
  private String photoSha = "";

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  protected Person() {}

  Person(NewPerson fresh, PersonalColumns columns, Instant at) {
    ResidentId number = new ResidentId(ResidentId.normal(fresh.documentNo()));
    this.name = PersonName.normal(fresh.name());
    this.documentKind = fresh.documentKind();
    this.documentNoSealed = columns.seal(DOCUMENT_NO, number.value());
    this.documentNoHash = columns.lookup(DOCUMENT_NO, number.value());
    this.documentNoMasked = ResidentId.masked(number.value());
    this.male = number.male();
    this.birth = number.birth();
    this.email = fresh.email().strip();
    this.createdAt = at;
    reachBy(fresh.phone(), columns);
  }

  long id() {
    return id;
  }

  void reachBy(String phone, PersonalColumns columns) {
    String number = Mobile.normal(phone);
    phoneSealed = columns.seal(PHONE, number);
    phoneHash = columns.lookup(PHONE, number);
    phoneMasked = Mobile.masked(number);
  }

  void lookLike(String sha) {
    photoSha = sha;
  }

  String documentNo(PersonalColumns columns) {
    return columns.open(DOCUMENT_NO, documentNoSealed);
  }

  String phone(PersonalColumns columns) {
    return columns.open(PHONE, phoneSealed);
  }
}

package org.oathway.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A grassroots legal service office. It was founded long ago (new ones are not), may be suspended
 * and ends by cancellation; what it was before each change is kept in its history.
 */
@Entity
@Table(name = "office")
class Office {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  private long id;

  @Version private int version;

  @Column(name = "name")
  private String name = "";

  @Column(name = "uscc")
  private String uscc = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private OfficeKind kind = OfficeKind.TOWNSHIP;

  @Enumerated(EnumType.STRING)
  @Column(name = "form")
  private OfficeForm form = OfficeForm.PARTNERSHIP;

  @Column(name = "district_id")
  private long districtId;

  @Column(name = "address")
  private String address = "";

  @Column(name = "phone")
  private String phone = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private OfficeStatus status = OfficeStatus.NORMAL;

  @Column(name = "head_person_id")
  private @Nullable Long headPersonId;

  protected Office() {}

  Office(OfficeRequest request) {
    become(request);
  }

  final void become(OfficeRequest request) {
    name = request.name().strip();
    uscc = Uscc.normal(request.uscc());
    kind = request.kind();
    form = request.form();
    districtId = request.districtId();
    address = request.address().strip();
    phone = request.phone().strip();
    status = request.status();
  }

  void headedBy(long personId) {
    headPersonId = personId;
  }

  long id() {
    return id;
  }

  OfficeKind kind() {
    return kind;
  }

  /** The state of things in one line, for the history. */
  String line() {
    return String.join(
        " | ",
        name,
        uscc,
        kind.name(),
        form.name(),
        String.valueOf(districtId),
        address,
        phone,
        status.name(),
        String.valueOf(headPersonId));
  }
}

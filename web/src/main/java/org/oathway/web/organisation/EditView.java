package org.oathway.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;
import org.oathway.organisation.MemberRow;
import org.oathway.organisation.OfficeCard;
import org.oathway.organisation.OfficeDeeds;
import org.oathway.organisation.OfficeForm;
import org.oathway.organisation.OfficeKind;
import org.oathway.organisation.OfficeRequest;
import org.oathway.organisation.OfficeStatus;
import org.oathway.organisation.Offices;
import org.oathway.platform.Outcome;
import org.oathway.web.shared.Messages;

/** Records an office, changes it, appoints its head. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class EditView implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Inject Offices offices;
  private @Inject OfficeDeeds deeds;
  private @Inject Districts districts;
  private @Inject Messages messages;
  private long id;
  private String name = "";
  private String uscc = "";
  private OfficeKind kind = OfficeKind.TOWNSHIP;
  private OfficeForm form = OfficeForm.PARTNERSHIP;
  private long district;
  private String address = "";
  private String phone = "";
  private OfficeStatus status = OfficeStatus.NORMAL;
  private long head;

  public void load() {
    if (id == 0) {
      return;
    }
    OfficeCard card = offices.card(id);
    name = card.name();
    uscc = card.uscc();
    kind = card.kind();
    form = card.form();
    district = card.districtId();
    address = card.address();
    phone = card.phone();
    status = card.status();
    Long appointed = card.headPersonId();
    head = appointed == null ? 0 : appointed;
  }

  public String save() {
    OfficeRequest request =
        new OfficeRequest(id, name, uscc, kind, form, district, address, phone, status);
    return switch (deeds.save(request)) {
      case Outcome.Done<Long> done -> {
        messages.done("organisation.edit.saved", name.strip());
        yield "/organisation/office?faces-redirect=true&id=" + done.value();
      }
      case Outcome.Refused<Long> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  public String appoint() {
    if (head == 0) {
      messages.refused(List.of(Reason.at("head", "organisation.edit.appoint.missing")));
      return "";
    }
    deeds.appointHead(id, head);
    messages.done("organisation.edit.appointed");
    return "/organisation/office?faces-redirect=true&id=" + id;
  }

  public List<DistrictRow> getDistricts() {
    return districts.today();
  }

  public List<MemberRow> getMembers() {
    return id == 0 ? List.of() : offices.members(id);
  }

  public OfficeKind[] getKinds() {
    return OfficeKind.values();
  }

  public OfficeForm[] getForms() {
    return OfficeForm.values();
  }

  public OfficeStatus[] getStates() {
    return OfficeStatus.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUscc() {
    return uscc;
  }

  public void setUscc(String uscc) {
    this.uscc = uscc;
  }

  public OfficeKind getKind() {
    return kind;
  }

  public void setKind(OfficeKind kind) {
    this.kind = kind;
  }

  public OfficeForm getForm() {
    return form;
  }

  public void setForm(OfficeForm form) {
    this.form = form;
  }

  public long getDistrict() {
    return district;
  }

  public void setDistrict(long district) {
    this.district = district;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public OfficeStatus getStatus() {
    return status;
  }

  public void setStatus(OfficeStatus status) {
    this.status = status;
  }

  public long getHead() {
    return head;
  }

  public void setHead(long head) {
    this.head = head;
  }
}

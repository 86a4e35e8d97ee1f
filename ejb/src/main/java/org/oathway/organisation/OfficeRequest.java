package org.oathway.organisation;

import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;

/**
 * An office as it is entered.
 *
 * @param id the office to change; 0 for one that is only now recorded (no new ones are founded, 渝司发
 *     〔2020〕37号 四（四）)
 */
public record OfficeRequest(
    long id,
    String name,
    String uscc,
    OfficeKind kind,
    OfficeForm form,
    long districtId,
    String address,
    String phone,
    OfficeStatus status) {

  private static final int MAX = 100;

  /** All that is wrong with the fields. */
  public List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (name.isBlank() || name.strip().length() > MAX) {
      faults.add(Reason.at("name", "organisation.office.name", MAX));
    }
    faults.addAll(Uscc.faults("uscc", uscc));
    if (districtId == 0) {
      faults.add(Reason.at("district", "organisation.office.district"));
    }
    if (address.isBlank() || address.strip().length() > 2 * MAX) {
      faults.add(Reason.at("address", "organisation.office.address", 2 * MAX));
    }
    return faults;
  }
}

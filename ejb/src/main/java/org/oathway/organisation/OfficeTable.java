package org.oathway.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oathway.exams.Reason;
import org.oathway.platform.ImportPlan;
import org.oathway.platform.TableCheck;
import org.oathway.platform.TableFile;

/** The table of offices: its headings, and what each row means. Purely. */
final class OfficeTable {

  private static final String NAME = "机构名称";
  private static final String USCC = "统一社会信用代码";
  private static final String KIND = "类型";
  private static final String FORM = "组织形式";
  private static final String DISTRICT = "区县";
  private static final String ADDRESS = "地址";
  private static final String PHONE = "电话";
  private static final String STATUS = "状态";
  static final List<String> HEADINGS =
      List.of(NAME, USCC, KIND, FORM, DISTRICT, ADDRESS, PHONE, STATUS);

  private static final Map<String, OfficeKind> KINDS = new LinkedHashMap<>();
  private static final Map<String, OfficeForm> FORMS = new LinkedHashMap<>();
  private static final Map<String, OfficeStatus> STATES = new LinkedHashMap<>();

  static {
    KINDS.put("乡镇所", OfficeKind.TOWNSHIP);
    KINDS.put("街道所", OfficeKind.STREET);
    FORMS.put("事业体制", OfficeForm.INSTITUTION);
    FORMS.put("普通合伙制", OfficeForm.PARTNERSHIP);
    STATES.put("正常", OfficeStatus.NORMAL);
    STATES.put("停业整顿", OfficeStatus.SUSPENDED);
    STATES.put("注销", OfficeStatus.CANCELLED);
  }

  /** What the house knows already: districts by name and code, names and codes of offices. */
  record Known(Map<String, Long> districts, Set<String> names, Set<String> codes) {}

  private OfficeTable() {}

  static ImportPlan<OfficeRequest> plan(TableFile table, Known known) {
    TableCheck check = new TableCheck();
    List<OfficeRequest> offices = new ArrayList<>();
    for (TableFile.Line line : table.lines()) {
      offices.add(row(line, known, check));
    }
    return check.plan(offices);
  }

  private static OfficeRequest row(TableFile.Line line, Known known, TableCheck check) {
    String name = check.text(line, NAME, 100);
    check.once(line, NAME, name, known.names());
    String uscc = Uscc.normal(line.cell(USCC));
    check.faults(line, USCC, Uscc.faults("", uscc));
    check.once(line, USCC, uscc, known.codes());
    String district = check.text(line, DISTRICT, 30);
    Long districtId = known.districts().get(district);
    if (districtId == null && !district.isEmpty()) {
      check.fault(line, DISTRICT, Reason.at("", "organisation.import.district", district));
    }
    String address = check.text(line, ADDRESS, 200);
    String phone = line.cell(PHONE);
    if (!phone.matches("[0-9+ ()-]{0,20}")) {
      check.fault(line, PHONE, Reason.at("", "organisation.import.phone"));
    }
    OfficeKind kind = check.choice(line, KIND, KINDS);
    OfficeForm form = check.choice(line, FORM, FORMS);
    OfficeStatus status =
        line.cell(STATUS).isEmpty() ? OfficeStatus.NORMAL : check.choice(line, STATUS, STATES);
    return new OfficeRequest(
        0,
        name,
        uscc,
        kind == null ? OfficeKind.TOWNSHIP : kind,
        form == null ? OfficeForm.PARTNERSHIP : form,
        districtId == null ? 0 : districtId,
        address,
        phone,
        status == null ? OfficeStatus.NORMAL : status);
  }

  static byte[] template() {
    String code = "33500233MD1000000";
    return TableFile.template(
        "机构",
        HEADINGS,
        List.of(
            List.of(
                "忠县示例法律服务所",
                code + Uscc.check(code),
                "乡镇所",
                "普通合伙制",
                "忠县",
                "重庆市忠县示例镇示例路1号",
                "023-00000000",
                "正常")),
        List.of(
            List.of(NAME, "全市不重复，100 字以内"),
            List.of(USCC, "18 位，按 GB 32100-2015 校验"),
            List.of(KIND, String.join("、", KINDS.keySet())),
            List.of(FORM, String.join("、", FORMS.keySet())),
            List.of(DISTRICT, "区县名称或者六位代码，例如 忠县、500233、两江新区"),
            List.of(ADDRESS, "200 字以内"),
            List.of(PHONE, "可空"),
            List.of(STATUS, String.join("、", STATES.keySet()) + "；空为正常")));
  }
}

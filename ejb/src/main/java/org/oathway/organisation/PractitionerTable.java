package org.oathway.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.person.DocumentKind;
import org.oathway.person.Mobile;
import org.oathway.person.NewPerson;
import org.oathway.person.PersonName;
import org.oathway.person.ResidentId;
import org.oathway.platform.ImportPlan;
import org.oathway.platform.TableCheck;
import org.oathway.platform.TableFile;

/** The table of practitioners: its headings, and what each row means. Purely. */
final class PractitionerTable {

  private static final String NAME = "姓名";
  private static final String KIND = "证件类型";
  private static final String NUMBER = "证件号码";
  private static final String PHONE = "手机号码";
  private static final String OFFICE = "所在机构";
  private static final String LICENCE = "执业证号";
  private static final String SINCE = "首次执业日期";
  private static final String HEAD = "是否主任";
  static final List<String> HEADINGS =
      List.of(NAME, KIND, NUMBER, PHONE, OFFICE, LICENCE, SINCE, HEAD);
  private static final Map<String, DocumentKind> KINDS = new LinkedHashMap<>();
  private static final Map<String, Boolean> YES_NO = new LinkedHashMap<>();

  static {
    KINDS.put("居民身份证", DocumentKind.RESIDENT_ID);
    KINDS.put("港澳居民居住证", DocumentKind.HKMO_RESIDENCE);
    KINDS.put("台湾居民居住证", DocumentKind.TW_RESIDENCE);
    YES_NO.put("是", true);
    YES_NO.put("否", false);
  }

  /**
   * What the house knows already.
   *
   * @param numbers document numbers of the table that belong to somebody
   * @param phones mobile numbers of the table that sign somebody in
   * @param licences licence numbers in force
   * @param offices offices by name and by code
   * @param licenceShape what a licence number looks like
   */
  record Known(
      Set<String> numbers,
      Set<String> phones,
      Set<String> licences,
      Map<String, Long> offices,
      String licenceShape,
      LocalDate today) {}

  private PractitionerTable() {}

  static List<String> numbers(TableFile table) {
    return table.lines().stream().map(line -> ResidentId.normal(line.cell(NUMBER))).toList();
  }

  static List<String> phones(TableFile table) {
    return table.lines().stream().map(line -> Mobile.normal(line.cell(PHONE))).toList();
  }

  static ImportPlan<PractitionerRequest> plan(TableFile table, Known known) {
    TableCheck check = new TableCheck();
    List<PractitionerRequest> all = new ArrayList<>();
    Map<Long, Integer> heads = new HashMap<>();
    for (TableFile.Line line : table.lines()) {
      Long office = office(line, known, check);
      LocalDate since = since(line, known.today(), check);
      boolean head =
          !line.cell(HEAD).isEmpty() && Boolean.TRUE.equals(check.choice(line, HEAD, YES_NO));
      if (head && office != null) {
        Integer other = heads.putIfAbsent(office, line.row());
        if (other != null) {
          check.fault(line, HEAD, Reason.at("", "organisation.import.heads", other));
        }
      }
      all.add(
          new PractitionerRequest(
              person(line, known, check),
              office == null ? 0 : office,
              licence(line, known, check),
              since == null ? known.today() : since,
              head));
    }
    return check.plan(all);
  }

  private static NewPerson person(TableFile.Line line, Known known, TableCheck check) {
    String name = PersonName.normal(line.cell(NAME));
    check.faults(line, NAME, PersonName.faults("", name));
    DocumentKind kind =
        line.cell(KIND).isEmpty() ? DocumentKind.RESIDENT_ID : check.choice(line, KIND, KINDS);
    String number = ResidentId.normal(line.cell(NUMBER));
    DocumentKind judged = kind == null ? DocumentKind.RESIDENT_ID : kind;
    check.faults(line, NUMBER, ResidentId.faults("", judged, number, known.today()));
    check.once(line, NUMBER, number, known.numbers());
    String phone = Mobile.normal(line.cell(PHONE));
    check.faults(line, PHONE, Mobile.faults("", phone));
    check.once(line, PHONE, phone, known.phones());
    return new NewPerson(name, judged, number, phone, "");
  }

  private static @Nullable Long office(TableFile.Line line, Known known, TableCheck check) {
    String word = check.text(line, OFFICE, 100);
    Long office = known.offices().get(word);
    if (office == null && !word.isEmpty()) {
      check.fault(line, OFFICE, Reason.at("", "organisation.import.office", word));
    }
    return office;
  }

  private static @Nullable LocalDate since(TableFile.Line line, LocalDate today, TableCheck check) {
    LocalDate since = check.day(line, SINCE);
    if (since != null && since.isAfter(today)) {
      check.fault(line, SINCE, Reason.at("", "organisation.import.future"));
    }
    return since;
  }

  private static String licence(TableFile.Line line, Known known, TableCheck check) {
    String licence = check.text(line, LICENCE, 20);
    if (!licence.isEmpty() && !licence.matches(known.licenceShape())) {
      check.fault(line, LICENCE, Reason.at("", "organisation.import.licence"));
    }
    check.once(line, LICENCE, licence, known.licences());
    return licence;
  }

  static byte[] template() {
    String number = "50000019850101001";
    return TableFile.template(
        "执业人员",
        HEADINGS,
        List.of(
            List.of(
                "王示例",
                "居民身份证",
                number + ResidentId.checkDigit(number),
                "19900000000",
                "忠县云台法律服务所",
                "500233201500001",
                "2015-03-16",
                "否")),
        List.of(
            List.of(NAME, "与证件一致，2–50 字；少数民族姓名的间隔点用 ·"),
            List.of(KIND, String.join("、", KINDS.keySet()) + "；空为居民身份证"),
            List.of(NUMBER, "18 位，单元格请设为文本格式"),
            List.of(PHONE, "11 位，不重复，用于登录和找回密码"),
            List.of(OFFICE, "机构名称或者统一社会信用代码，须已在系统中"),
            List.of(LICENCE, "6–20 位字母和数字，不重复"),
            List.of(SINCE, "例如 2015-03-16"),
            List.of(HEAD, "是、否；空为否；每个机构一名主任")));
  }
}

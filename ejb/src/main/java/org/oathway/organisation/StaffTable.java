package org.oathway.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oathway.exams.Reason;
import org.oathway.platform.ImportPlan;
import org.oathway.platform.TableCheck;
import org.oathway.platform.TableFile;
import org.oathway.security.Role;

/** The table of officials who get accounts: its headings, and what each row means. Purely. */
final class StaffTable {

  private static final String LOGIN = "登录名";
  private static final String NAME = "姓名";
  private static final String ROLE = "角色";
  private static final String DISTRICT = "区县";
  static final List<String> HEADINGS = List.of(LOGIN, NAME, ROLE, DISTRICT);
  private static final Map<String, Role> ROLES = new LinkedHashMap<>();

  /** Reasons name the fields of the form; here each has its column. */
  private static final Map<String, String> COLUMNS =
      Map.of("login", LOGIN, "name", NAME, "district", DISTRICT);

  static {
    ROLES.put("区县经办", Role.CLERK);
    ROLES.put("区县审批", Role.APPROVER);
    ROLES.put("市局经办", Role.OFFICER);
    ROLES.put("协会经办", Role.ASSOCIATION);
    ROLES.put("考核专家", Role.PANEL);
    ROLES.put("系统管理员", Role.ADMIN);
    ROLES.put("审计员", Role.AUDITOR);
  }

  private StaffTable() {}

  /** The logins a table asks for, to learn in one question which are taken. */
  static List<String> logins(TableFile table) {
    return table.lines().stream().map(StaffTable::login).filter(l -> !l.isEmpty()).toList();
  }

  static ImportPlan<StaffRequest> plan(
      TableFile table, Map<String, Long> districts, Set<String> taken, String password) {
    TableCheck check = new TableCheck();
    List<StaffRequest> staff = new ArrayList<>();
    for (TableFile.Line line : table.lines()) {
      Role role = check.choice(line, ROLE, ROLES);
      String word = line.cell(DISTRICT);
      Long district = districts.get(word);
      if (district == null && !word.isEmpty()) {
        check.fault(line, DISTRICT, Reason.at("", "organisation.import.district", word));
      }
      long districtId = district == null ? 0 : district;
      StaffRequest one = new StaffRequest(login(line), line.cell(NAME), role, districtId, password);
      for (Reason reason : one.faults()) {
        String column = COLUMNS.get(reason.field());
        if (column != null && !(column.equals(DISTRICT) && district == null && !word.isEmpty())) {
          check.fault(line, column, reason);
        }
      }
      check.once(line, LOGIN, login(line), taken);
      staff.add(one);
    }
    return check.plan(staff);
  }

  private static String login(TableFile.Line line) {
    return line.cell(LOGIN).toLowerCase(Locale.ROOT);
  }

  static byte[] template() {
    return TableFile.template(
        "账号",
        HEADINGS,
        List.of(List.of("clerk.example", "李示例", "区县经办", "忠县")),
        List.of(
            List.of(LOGIN, "3–32 个字母、数字、点、横线，以字母开头，不分大小写"),
            List.of(NAME, "2–50 字"),
            List.of(ROLE, String.join("、", ROLES.keySet())),
            List.of(DISTRICT, "区县经办、区县审批必填，其他角色不填")));
  }
}

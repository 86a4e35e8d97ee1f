package org.oathway.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oathway.exams.Reason;

/** The table of a year's holidays and make-up workdays, as somebody filled it in. */
final class CalendarTable {

  private static final String DAY = "日期";
  private static final String WORKING = "是否上班";
  private static final String NAME = "名称";
  private static final String BASIS = "依据";
  static final List<String> HEADINGS = List.of(DAY, WORKING, NAME, BASIS);

  /** One day that differs from the week's rule. */
  record Day(LocalDate day, boolean working, String name, String basis) {}

  private CalendarTable() {}

  static ImportPlan<Day> plan(TableFile table, int year) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("是", true);
    words.put("否", false);
    TableCheck check = new TableCheck();
    List<Day> days = new ArrayList<>();
    for (TableFile.Line line : table.lines()) {
      LocalDate day = check.day(line, DAY);
      Boolean working = check.choice(line, WORKING, words);
      String name = check.text(line, NAME, 50);
      String basis = check.text(line, BASIS, 200);
      if (day != null && day.getYear() != year) {
        check.fault(line, DAY, Reason.at("", "platform.calendar.year", year));
      }
      if (day != null) {
        check.once(line, DAY, day.toString(), Set.of());
      }
      if (day != null && working != null) {
        days.add(new Day(day, working, name, basis));
      }
    }
    return check.plan(days);
  }

  static byte[] template(int year) {
    return TableFile.template(
        "节假日",
        HEADINGS,
        List.of(List.of(year + "-01-01", "否", "元旦", "国务院办公厅关于" + year + "年部分节假日安排的通知")),
        List.of(
            List.of(DAY, year + " 年内与星期规律不同的每一天：放假的工作日，调休上班的周末"),
            List.of(WORKING, "是（调休上班）或者 否（放假）"),
            List.of(NAME, "节日名称"),
            List.of(BASIS, "公布安排的文件")));
  }
}

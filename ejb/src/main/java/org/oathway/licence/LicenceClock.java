package org.oathway.licence;

import java.time.LocalDate;
import org.oathway.platform.Rules;
import org.oathway.platform.WorkCalendar;

/**
 * The clocks of practice approval, purely; all in working days (行政许可法 第三十二、四十二、四十四、八十二条).
 *
 * @param rules the rules in force on the day a clock starts
 */
record LicenceClock(Rules rules, WorkCalendar calendar) {

  LocalDate acceptBy(LocalDate submitted) {
    return calendar.plus(submitted, rules.number("licence.supplement_wd"));
  }

  LocalDate decideBy(LocalDate accepted) {
    return calendar.plus(accepted, rules.number("licence.decide_wd"));
  }

  LocalDate extended(LocalDate due) {
    return calendar.plus(due, rules.number("licence.extend_wd"));
  }

  LocalDate fileBy(LocalDate decided) {
    return calendar.plus(decided, rules.number("licence.file_wd"));
  }

  LocalDate publishBy(LocalDate from) {
    return calendar.plus(from, rules.number("licence.publish_wd"));
  }
}

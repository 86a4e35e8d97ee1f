package org.oathway.internship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.platform.Rules;

/**
 * When the assessment may be asked for: the year is over, what it must hold is there, no more than
 * ninety days have gone by, and the summary is long enough. After a failure, three months later.
 */
final class AssessRules {

  private static final String ARTICLE = "实习考核要求";

  /**
   * Whether this is another attempt.
   *
   * @param first whether the ninety days after the year still bind
   * @param from from which day it may be asked for
   */
  record Again(boolean first, LocalDate from) {
    static final Again FIRST = new Again(true, LocalDate.EPOCH);
    static final Again RETURNED = new Again(false, LocalDate.EPOCH);
  }

  private AssessRules() {}

  /** All that speaks against it; a list that may be added to. */
  static List<Reason> faults(
      Term term, Progress progress, String summary, Again again, LocalDate today, Rules rules) {
    List<Reason> faults = new ArrayList<>();
    if (!term.isOver(today)) {
      faults.add(Reason.of("internship.assess.tooEarly", "司法部令第138号第六条", term.end().plusDays(1)));
    }
    int window = rules.number("intern.assess_days");
    if (again.first() && today.isAfter(term.assessBy(window))) {
      faults.add(Reason.of("internship.assess.tooLate", ARTICLE, window, term.assessBy(window)));
    }
    if (today.isBefore(again.from())) {
      faults.add(Reason.of("internship.assess.wait", ARTICLE, again.from()));
    }
    faults.addAll(progress.missing());
    int least = rules.number("intern.summary_chars");
    int length = LogRules.length(summary);
    if (length < least) {
      faults.add(Reason.at("summary", "internship.assess.summary", least, length).under(ARTICLE));
    }
    return faults;
  }
}

package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oathway.audit.CaseHistory;
import org.oathway.platform.CaseStep;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.platform.WorkingDays;

/** Puts together what there is to see of an internship; the guard has been asked before. */
@Dependent
class CaseReader {

  @Inject private CaseHistory history;
  @Inject private LogQueries logs;
  @Inject private AssessmentQueries assessments;
  @Inject private WorkingDays workingDays;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  CaseFile read(InternshipRow row) {
    List<CaseStep> steps = history.of(Cases.KIND, row.id());
    Term term = row.term();
    if (term == null) {
      return new CaseFile(row, null, 0, 0, List.of(), null, null, steps, Optional.empty());
    }
    LocalDate today = LocalDate.now(clock);
    Rules rules = rulebook.at(today);
    Progress progress = progress(row.id(), rules);
    return new CaseFile(
        row,
        progress,
        term.served(today),
        logs.onTime(row.id()),
        progress.missing(),
        earliestEnd(row.id(), term, progress, today),
        term.assessBy(rules.number("intern.assess_days")),
        steps,
        assessments.newest(row.id(), rules));
  }

  /** How far the year has come. */
  Progress progress(long id, Rules rules) {
    return Progress.of(logs.confirmed(id), logs.trainingHours(id), logs.testScore(id), rules);
  }

  @Nullable LocalDate earliestEnd(long id, Term term, Progress progress, LocalDate today) {
    return term.earliestEnd(
        today, progress, logs.confirmedOn(id, today), workingDays.around(today));
  }
}

package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    int onTime = row.term() == null ? 0 : logs.onTime(row.id());
    return read(row, steps, onTime, true);
  }

  /** What the road tells of it: without its history and, while it runs, without an assessment. */
  CaseFile outlook(InternshipRow row) {
    return read(row, List.of(), 0, row.state() == State.QUALIFIED);
  }

  private CaseFile read(InternshipRow row, List<CaseStep> steps, int onTime, boolean assessed) {
    Term term = row.term();
    if (term == null) {
      return new CaseFile(row, null, 0, 0, List.of(), null, null, steps, Optional.empty());
    }
    LocalDate today = LocalDate.now(clock);
    Rules rules = rulebook.at(today);
    List<LogFact> confirmed = logs.confirmed(row.id());
    Progress progress = progress(row.id(), confirmed, rules);
    boolean already = confirmed.stream().anyMatch(fact -> fact.day().equals(today));
    return new CaseFile(
        row,
        progress,
        term.served(today),
        onTime,
        progress.missing(),
        term.earliestEnd(today, progress, already, workingDays.around(today)),
        term.assessBy(rules.number("intern.assess_days")),
        steps,
        assessed ? assessments.newest(row.id(), rules) : Optional.empty());
  }

  /** How far the year has come. */
  Progress progress(long id, Rules rules) {
    return progress(id, logs.confirmed(id), rules);
  }

  private Progress progress(long id, List<LogFact> confirmed, Rules rules) {
    LogQueries.Training training = logs.training(id);
    return Progress.of(confirmed, training.hours(), training.score(), rules);
  }
}

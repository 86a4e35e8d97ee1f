package org.oathway.exams.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/**
 * The answer to "may this person sit the exam?", with every finding.
 *
 * @param conclusion what it comes to
 * @param findings one for each rule, in the order of the rulebook
 * @param diplomaDueOn the last day to hand in the diploma; null unless eligible conditionally
 * @param ruleSetVersion the rules it was judged by
 * @param judgedOn the day it was judged for
 */
public record Verdict(
    Conclusion conclusion,
    List<Finding> findings,
    @Nullable LocalDate diplomaDueOn,
    String ruleSetVersion,
    LocalDate judgedOn) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether the person may register for the exam. */
  public boolean mayRegister() {
    return conclusion == Conclusion.ELIGIBLE
        || conclusion == Conclusion.ELIGIBLE_RELAXED
        || conclusion == Conclusion.ELIGIBLE_CONDITIONALLY;
  }

  /** The last day to hand in the diploma, when one is awaited. */
  public Optional<LocalDate> diplomaDue() {
    return Optional.ofNullable(diplomaDueOn);
  }

  /** Whether a person at the bureau must look at something that was declared. */
  public boolean needsManualReview() {
    return findings.stream().anyMatch(f -> f.state() == Finding.State.CHECK);
  }

  /** Why the person may not register: every reason at once; empty when they may. */
  public List<Reason> reasons() {
    return findings.stream()
        .filter(f -> f.state() == Finding.State.UNMET)
        .map(Finding::reason)
        .toList();
  }
}

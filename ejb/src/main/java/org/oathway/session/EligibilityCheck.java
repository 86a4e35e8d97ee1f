package org.oathway.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.oathway.exams.eligibility.Eligibility;
import org.oathway.exams.eligibility.Facts;
import org.oathway.exams.eligibility.Verdict;

/** Answers "may I register?" to anybody, without an account; nothing of the question is kept. */
@Stateless
@PermitAll
public class EligibilityCheck {

  @Inject private Sessions sessions;
  @Inject private Clock clock;

  /** Judges these facts by the rules of today. */
  public Verdict judge(Facts facts) {
    return Eligibility.judge(facts, sessions.rulesToday(), LocalDate.now(clock));
  }
}

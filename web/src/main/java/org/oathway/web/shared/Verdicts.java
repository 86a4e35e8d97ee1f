package org.oathway.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.exams.eligibility.Verdict;

/** Puts an eligibility verdict into the viewer's words, for {@code ow:verdict}. */
@Named
@RequestScoped
public class Verdicts {

  private @Inject Msg msg;
  private @Inject Clock clock;

  /** Every finding: what was found, the article, and how to mend it. */
  public List<Finding> findings(Verdict verdict) {
    return verdict.findings().stream().map(this::line).toList();
  }

  /** What decides: education, and every rule that is not met. */
  public List<Finding> deciding(Verdict verdict) {
    return verdict.findings().stream()
        .filter(
            found ->
                found.rule().equals("education")
                    || found.state() != org.oathway.exams.eligibility.Finding.State.MET)
        .map(this::line)
        .toList();
  }

  private Finding line(org.oathway.exams.eligibility.Finding found) {
    String tone =
        switch (found.state()) {
          case MET -> "ok";
          case CHECK -> "warn";
          case UNMET -> "bad";
        };
    return new Finding(
        tone,
        msg.get("eligibility.rule." + found.rule()),
        msg.reason(found.reason()),
        found.reason().article(),
        found.heal().isEmpty() ? "" : msg.get(found.heal()));
  }

  /** When somebody who graduates next is expected to: the summer of the next year. */
  public LocalDate nextGraduation() {
    return LocalDate.of(LocalDate.now(clock).getYear() + 1, 6, 30);
  }
}

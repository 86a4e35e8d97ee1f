package org.oathway.exams.eligibility;

import java.util.List;
import org.oathway.exams.Reason;

/**
 * What one rule found.
 *
 * @param rule the rule's short name, e.g. {@code education}; label key {@code
 *     eligibility.rule.<rule>}
 * @param state met, not met, or for a human being to look at
 * @param facts the facts it was judged by
 * @param reason what was found, in words, with the article
 * @param heal message key of what would mend it; empty when nothing needs or can be mended
 */
public record Finding(String rule, State state, List<Fact> facts, Reason reason, String heal) {

  public Finding {
    facts = List.copyOf(facts);
  }

  /** Whether a rule is kept. */
  public enum State {
    MET,
    UNMET,
    /** A person at the bureau must look at it; it does not refuse by itself. */
    CHECK
  }

  /**
   * A fact a rule used.
   *
   * @param name label key is {@code eligibility.fact.<name>}
   * @param value an enum name, a code, a date (ISO) or {@code true|false}
   */
  public record Fact(String name, String value) {
    static Fact of(String name, Object value) {
      return new Fact(name, String.valueOf(value));
    }
  }

  static Finding met(String rule, String key, String article, List<Fact> facts) {
    return new Finding(rule, State.MET, facts, Reason.of(key, article), "");
  }

  static Finding unmet(String rule, String key, String article, List<Fact> facts) {
    return new Finding(rule, State.UNMET, facts, Reason.of(key, article), key + ".heal");
  }

  static Finding check(String rule, String key, String article, List<Fact> facts) {
    return new Finding(rule, State.CHECK, facts, Reason.of(key, article), key + ".heal");
  }
}

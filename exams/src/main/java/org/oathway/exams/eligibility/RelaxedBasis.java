package org.oathway.exams.eligibility;

/** What ties a person to a relaxed county at the time of registration. */
public enum RelaxedBasis {
  HUKOU,
  RESIDENCE,
  EITHER;

  boolean ties(Facts facts, RuleSet rules) {
    boolean byHukou = this != RESIDENCE && rules.relaxes(facts.hukouCounty());
    boolean byResidence = this != HUKOU && rules.relaxes(facts.residenceCounty());
    return byHukou || byResidence;
  }
}

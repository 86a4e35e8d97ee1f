package org.oathway.internship;

/** What the year must hold, in the order in which it is shown. */
public enum Item {
  DAYS("intern.min_days"),
  MATTERS("intern.min_matters"),
  OWN("intern.min_own"),
  DOCUMENTS("intern.min_docs"),
  RECEPTIONS("intern.min_receptions"),
  MANDATES("intern.min_mandates"),
  HEARINGS("intern.min_hearings"),
  ARCHIVE("intern.min_archive"),
  MEDIATION("intern.min_mediation"),
  PUBLICITY("intern.min_publicity"),
  AID("intern.min_aid"),
  TRAINING("intern.training_h");

  private final String rule;

  Item(String rule) {
    this.rule = rule;
  }

  /** The key of its least number in the rulebook. */
  String rule() {
    return rule;
  }
}

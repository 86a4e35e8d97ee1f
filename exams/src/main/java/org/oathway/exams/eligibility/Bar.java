package org.oathway.exams.eligibility;

/**
 * What a person declares that may bar them. Article 8 of Order 138 names three that always do; the
 * others are known from the notices of other provinces and only send the case to a human being.
 */
public enum Bar {
  /** Criminal punishment for an intentional crime. */
  INTENTIONAL_CRIME(true),
  /** Dismissed from public office (开除公职). */
  DISMISSED_FROM_OFFICE(true),
  /** No or limited civil capacity. */
  LIMITED_CAPACITY(true),
  /** Legal profession qualification, lawyer's or notary's licence was revoked. */
  LEGAL_LICENCE_REVOKED(false),
  /** Grassroots legal service or forensic licence was revoked. */
  GRASSROOTS_LICENCE_REVOKED(false),
  /** Practises as a lawyer or notary at present. */
  PRACTISING_ELSEWHERE(false),
  /** Barred for life from the legal professions. */
  LIFELONG_PROFESSION_BAN(false);

  private final boolean statutory;

  Bar(boolean statutory) {
    this.statutory = statutory;
  }

  /** Whether the statute itself refuses the person (article 8). */
  public boolean statutory() {
    return statutory;
  }
}

package org.oathway.person;

/**
 * The identity papers a person may register with (GB 11643 and its sisters share one algorithm).
 */
public enum DocumentKind {
  /** 居民身份证. */
  RESIDENT_ID,
  /** 港澳居民居住证, area code 810000 or 820000. */
  HKMO_RESIDENCE,
  /** 台湾居民居住证, area code 830000. */
  TW_RESIDENCE
}

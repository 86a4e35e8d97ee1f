package org.oathway.registration;

/** What is special about a registration, for a line in a list. */
public interface Gist {

  /** Name of the level of education. */
  String education();

  boolean lawMajor();

  /** Name of the verdict's conclusion; empty while it is a draft. */
  String conclusion();

  /** Whether it was returned before. */
  boolean again();
}

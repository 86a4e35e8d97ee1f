package org.oathway.security;

/** The roles as annotation values; each is the name of a {@link Role}. */
public final class Roles {

  public static final String CANDIDATE = "CANDIDATE";
  public static final String INTERN = "INTERN";
  public static final String PRACTITIONER = "PRACTITIONER";
  public static final String SUPERVISOR = "SUPERVISOR";
  public static final String HEAD = "HEAD";
  public static final String CLERK = "CLERK";
  public static final String APPROVER = "APPROVER";
  public static final String OFFICER = "OFFICER";
  public static final String ASSOCIATION = "ASSOCIATION";
  public static final String PANEL = "PANEL";
  public static final String ADMIN = "ADMIN";
  public static final String AUDITOR = "AUDITOR";

  private Roles() {}
}

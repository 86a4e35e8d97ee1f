package org.oathway.security;

/** What an account may be in this house. The names are the groups of Jakarta Security. */
public enum Role {
  /** Anybody registered as a person: candidate for exams, owner of a record. */
  CANDIDATE,
  /** A person registered as an intern. */
  INTERN,
  /** A person with a practice licence. */
  PRACTITIONER,
  /** Internship supervisor (实习指导老师). */
  SUPERVISOR,
  /** Head of an office (主任). */
  HEAD,
  /** District clerk: prepares. */
  CLERK,
  /** District approver: decides what a clerk prepared. */
  APPROVER,
  /** Officer of the municipal bureau. */
  OFFICER,
  /** Officer of the association. */
  ASSOCIATION,
  /** Member of an assessment panel. */
  PANEL,
  /** Administrator of the installation. */
  ADMIN,
  /** Reads all, changes nothing. */
  AUDITOR
}

package org.oathway.security;

import java.util.Set;

/**
 * Who somebody is, as far as rights go.
 *
 * @param accountId the account; 0 for nobody
 * @param name the name shown and audited
 * @param personId the person behind the account; 0 for pure staff accounts and nobody
 * @param roles what the account may be today
 * @param districtId the district of a district official; 0 otherwise
 * @param officeId the office of a head or supervisor; 0 otherwise
 * @param unread how many notices wait for the account: every page shows it, so it is asked together
 *     with the rest
 */
public record Identity(
    long accountId,
    String name,
    long personId,
    Set<Role> roles,
    long districtId,
    long officeId,
    long unread) {

  /** Nobody in particular: the public. */
  public static final Identity NOBODY = new Identity(0, "", 0, Set.of(), 0, 0);

  /** The house itself: timers, jobs, the invented world. */
  public static final Identity HOUSE = new Identity(0, "系统", 0, Set.of(), 0, 0);

  public Identity {
    roles = Set.copyOf(roles);
  }

  /** Somebody for whom no notice waits. */
  public Identity(
      long accountId, String name, long personId, Set<Role> roles, long districtId, long officeId) {
    this(accountId, name, personId, roles, districtId, officeId, 0);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}

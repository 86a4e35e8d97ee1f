package org.oathway.security;

/**
 * A role given to an account, with its scope.
 *
 * @param role what it may be
 * @param districtId the district of a clerk or approver; 0 otherwise
 * @param officeId the office of a head or supervisor; 0 otherwise
 */
public record Grant(Role role, long districtId, long officeId) {

  public static Grant of(Role role) {
    return new Grant(role, 0, 0);
  }

  public static Grant inDistrict(Role role, long districtId) {
    return new Grant(role, districtId, 0);
  }

  public static Grant inOffice(Role role, long officeId) {
    return new Grant(role, 0, officeId);
  }
}

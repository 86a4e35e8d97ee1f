package org.oathway.organisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.security.Grant;
import org.oathway.security.Role;

/**
 * An official who is to get an account.
 *
 * @param districtId the district of a clerk or approver; 0 otherwise
 * @param password the first password, to be handed over in person
 */
public record StaffRequest(
    String login, String name, @Nullable Role role, long districtId, String password) {

  /** What an official may be; the other roles follow from a person's dossier. */
  public static final List<Role> ROLES = List.copyOf(EnumSet.range(Role.CLERK, Role.AUDITOR));

  private static final int MIN_PASSWORD = 12;

  /** All that is wrong with the fields. */
  public List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (!login().strip().matches("[A-Za-z][A-Za-z0-9._-]{2,31}")) {
      faults.add(Reason.at("login", "organisation.staff.login"));
    }
    int length = name().strip().codePointCount(0, name().strip().length());
    if (length < 2 || length > 50) {
      faults.add(Reason.at("name", "organisation.staff.name"));
    }
    Role asked = role;
    if (asked == null || !ROLES.contains(asked)) {
      faults.add(Reason.at("role", "organisation.staff.role"));
    } else if (inDistrict(asked) == (districtId == 0)) {
      String key = districtId == 0 ? "needed" : "unneeded";
      faults.add(Reason.at("district", "organisation.staff.district." + key));
    }
    faults.addAll(passwordFaults(password));
    return faults;
  }

  /** A first password is long, for it is told from mouth to ear. */
  static List<Reason> passwordFaults(String password) {
    return password.length() < MIN_PASSWORD || password.chars().distinct().count() < 4
        ? List.of(Reason.at("password", "organisation.staff.password", MIN_PASSWORD))
        : List.of();
  }

  /** Whether this role is one of a district. */
  static boolean inDistrict(Role role) {
    return role == Role.CLERK || role == Role.APPROVER;
  }

  Grant grant() {
    Role asked = role;
    if (asked == null) {
      throw new IllegalStateException("no role");
    }
    return new Grant(asked, districtId, 0);
  }

  String normalLogin() {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "StaffRequest[" + login + "]";
  }
}

package org.oathway.web.shared;

import java.util.Set;
import org.oathway.security.Role;

/**
 * One door: everything under a path, for these roles.
 *
 * @param path the beginning of the address
 * @param open whether everybody may pass
 * @param roles who may pass; empty (and not open) means everybody who is signed in
 */
record Door(String path, boolean open, Set<String> roles) {

  static Door open(String path) {
    return new Door(path, true, Set.of());
  }

  static Door signedIn(String path) {
    return new Door(path, false, Set.of());
  }

  static Door of(String path, String... roles) {
    return new Door(path, false, Set.of(roles));
  }

  boolean admits(Set<Role> theirs) {
    return admits(roles, theirs);
  }

  /** Whether somebody of their roles is one of those it is for; no roles means everybody. */
  static boolean admits(Set<String> roles, Set<Role> theirs) {
    return roles.isEmpty() || theirs.stream().map(Role::name).anyMatch(roles::contains);
  }

  boolean leadsTo(String address) {
    return address.equals(path) || address.startsWith(path.endsWith("/") ? path : path + "/");
  }
}

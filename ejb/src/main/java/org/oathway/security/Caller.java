package org.oathway.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. Beans use it for the one guard line that the container cannot draw: whose case, whose
 * office, whose district.
 *
 * <p>The gate in front of the house recognises the caller once a request; jobs and timers act as
 * the house itself unless they say for whom they act.
 */
@RequestScoped
public class Caller {

  @Inject private Accounts accounts;
  private @Nullable Identity identity;
  private int read;
  private String address = "";
  private String requestId = "";

  /** Loads who the account is today; nobody if it is gone or locked. */
  public Identity recognise(long accountId) {
    identity = accounts.identity(accountId);
    return identity;
  }

  /** Acts for somebody in a thread that carries no user. */
  public void actAs(Identity other) {
    identity = other;
  }

  /** Remembers where the request comes from, for the audit. */
  public void comesFrom(String from, String request) {
    address = from;
    requestId = request;
  }

  public Identity identity() {
    Identity known = identity;
    return known == null ? Identity.NOBODY : known;
  }

  public long accountId() {
    return identity().accountId();
  }

  public long personId() {
    return identity().personId();
  }

  public long districtId() {
    return identity().districtId();
  }

  public long officeId() {
    return identity().officeId();
  }

  /** How many notices wait for the caller. */
  public long unread() {
    return identity().unread() - read;
  }

  /** The caller has read some of the notices that waited. */
  public void hasRead(int notices) {
    read += notices;
  }

  public String name() {
    return identity().name();
  }

  public Set<Role> roles() {
    return identity().roles();
  }

  public boolean has(Role role) {
    return identity().has(role);
  }

  public boolean hasAny(Role... some) {
    for (Role role : some) {
      if (has(role)) {
        return true;
      }
    }
    return false;
  }

  public String address() {
    return address;
  }

  public String requestId() {
    return requestId;
  }
}

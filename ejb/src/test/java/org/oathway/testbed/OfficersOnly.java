package org.oathway.testbed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/** A bean that lets officers in and tells who came. */
@Stateless
public class OfficersOnly {

  @Inject private Caller caller;

  @RolesAllowed(Roles.OFFICER)
  public String name() {
    return caller.name() + " " + caller.accountId();
  }
}

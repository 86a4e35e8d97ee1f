package org.oathway.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oathway.security.Caller;
import org.oathway.security.Identity;
import org.oathway.security.Role;

class ActingIT extends InContainer {

  @Inject private OfficersOnly bean;
  @Inject private Caller caller;

  @Test
  void nobodyIsRefused() {
    assertThrows(EJBAccessException.class, bean::name);
  }

  @Test
  void anotherRoleIsRefused() {
    assertThrows(EJBAccessException.class, () -> acting.in(Role.CANDIDATE, bean::name));
  }

  @Test
  void theRoleIsLetInAndTheBeanKnowsWhoItIs() throws Exception {
    Identity officer = new Identity(7, "officer", 0, Set.of(Role.OFFICER), 0, 0);
    assertEquals("officer 7", acting.as(officer, bean::name));
  }

  @Test
  void afterTheDeedNobodyActsAnyMore() throws Exception {
    acting.in(Role.OFFICER, bean::name);
    assertEquals(Identity.NOBODY, caller.identity());
    assertThrows(EJBAccessException.class, bean::name);
  }
}

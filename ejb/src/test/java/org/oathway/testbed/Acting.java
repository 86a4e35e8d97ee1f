package org.oathway.testbed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import org.oathway.security.Caller;
import org.oathway.security.Identity;
import org.oathway.security.Role;

/**
 * Acts as somebody for the length of one call: the container sees the roles, the beans see the
 * {@link Caller}.
 *
 * <pre>{@code
 * acting.as(accountId, () -> registrations.pass(request));
 * acting.in(Role.CLERK).call(() -> registrations.pass(request));
 * }</pre>
 */
@Dependent
public class Acting {
  private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";

  @Inject private Caller caller;

  /** As an account of the database, with the roles it has today. */
  public <V> V as(long accountId, Callable<V> deed) throws Exception {
    return as(caller.recognise(accountId), deed);
  }

  /** As an account that exists for the test alone. */
  public <V> V as(Identity identity, Callable<V> deed) throws Exception {
    Identity before = caller.identity();
    Object context = current();
    caller.actAs(identity);
    enter(identity.name().isEmpty() ? "nobody" : identity.name(), identity.roles());
    try {
      return deed.call();
    } finally {
      leave(context);
      caller.actAs(before);
    }
  }

  /** As somebody who has these roles and neither person, office nor district. */
  public <V> V in(Set<Role> roles, Callable<V> deed) throws Exception {
    return as(new Identity(0, "test", 0, roles, 0, 0), deed);
  }

  public <V> V in(Role role, Callable<V> deed) throws Exception {
    return in(Set.of(role), deed);
  }

  private static Object current() throws ReflectiveOperationException {
    return type(CONTEXT).getMethod("getCurrent").invoke(null);
  }

  private static void leave(Object context) throws ReflectiveOperationException {
    type(CONTEXT).getMethod("setCurrent", type(CONTEXT)).invoke(null, context);
  }

  private static void enter(String name, Set<Role> roles) throws ReflectiveOperationException {
    Set<Principal> principals =
        roles.stream().map(role -> group(role.name())).collect(Collectors.toSet());
    principals.add(
        principal(
            "org.glassfish.security.common.UserPrincipal",
            "org.glassfish.security.common.UserNameAndPassword",
            name));
    Subject subject = new Subject(false, principals, Set.of(), Set.of());
    Object context =
        type(CONTEXT).getConstructor(String.class, Subject.class).newInstance(name, subject);
    leave(context);
  }

  private static Principal group(String name) {
    return principal("org.glassfish.security.common.Group", "", name);
  }

  private static Principal principal(String type, String otherwise, String name) {
    for (String candidate : Arrays.asList(type, otherwise)) {
      try {
        return (Principal) type(candidate).getConstructor(String.class).newInstance(name);
      } catch (ReflectiveOperationException e) {
        // the next name: Payara renamed it once
      }
    }
    throw new IllegalStateException("this server has no " + type);
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, Acting.class.getClassLoader());
  }
}

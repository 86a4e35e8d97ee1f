package org.oathway.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;

/**
 * Writes the audit row of a deed, in its transaction. A deed that fails is rolled back and leaves
 * its row in a transaction of its own. What the container refuses before it comes here (a role that
 * is missing) is recorded by the door of the web.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

  @Inject private AuditLog log;

  @AroundInvoke
  Object audit(InvocationContext call) throws Exception {
    String deed = deedOf(call);
    String object = objectOf(call.getParameters());
    Object result;
    try {
      result = call.proceed();
    } catch (DeedFailed told) {
      log.recordApart(deed, object, "REFUSED", told.getMessage());
      throw told;
    } catch (Exception surprise) {
      log.recordApart(deed, object, "FAILED", surprise.getClass().getSimpleName());
      throw surprise;
    }
    switch (result) {
      case Outcome.Refused<?> no -> log.record(deed, object, "REFUSED", reasons(no.reasons()));
      case Outcome.Done<?> done when object.isEmpty() ->
          log.record(deed, String.valueOf(idOf(done.value())), "DONE", "");
      case null, default -> log.record(deed, object, "DONE", "");
    }
    return result;
  }

  private static String deedOf(InvocationContext call) {
    Audited mark = call.getMethod().getAnnotation(Audited.class);
    if (mark != null && !mark.value().isEmpty()) {
      return mark.value();
    }
    return call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
  }

  private static String reasons(List<Reason> reasons) {
    return reasons.stream().map(Reason::key).collect(Collectors.joining(" "));
  }

  private static String objectOf(Object @Nullable [] parameters) {
    if (parameters == null || parameters.length == 0) {
      return "";
    }
    Object id = idOf(parameters[0]);
    return id == null ? "" : id.toString();
  }

  /** A number is itself; a record is known by its first component, when that is a number. */
  private static @Nullable Object idOf(@Nullable Object thing) {
    if (thing instanceof Long || thing instanceof Integer) {
      return thing;
    }
    if (thing instanceof Record row) {
      RecordComponent[] parts = row.getClass().getRecordComponents();
      if (parts.length > 0 && parts[0].getType() == long.class) {
        try {
          return parts[0].getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
          return null;
        }
      }
    }
    return null;
  }
}

package org.oathway.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls methods of our own classes from pages ({@code #{fmt.date(row.on)}}). The resolver that does
 * so as a rule goes through all methods of a class at each call; this one remembers. It answers
 * only where there is no doubt: one public method of that name and number of arguments, given what
 * it takes; everything else is left to the rule.
 */
public class Calls extends ELResolver {

  private static final String OURS = "org.oathway.";

  private record Call(Class<?> type, String name, int arguments) {}

  private final Map<Call, Optional<Method>> known = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object name,
      Class<?> @Nullable [] types,
      Object @Nullable [] arguments) {
    if (base == null || name == null || !base.getClass().getName().startsWith(OURS)) {
      return null;
    }
    Object[] given = arguments == null ? new Object[0] : arguments;
    Method method =
        known
            .computeIfAbsent(new Call(base.getClass(), name.toString(), given.length), Calls::find)
            .orElse(null);
    if (method == null) {
      return null;
    }
    Object[] taken = method.isVarArgs() ? packed(method, given) : given;
    if (!takes(method, taken)) {
      return null;
    }
    try {
      Object result = method.invoke(base, taken);
      context.setPropertyResolved(base, name);
      return result;
    } catch (InvocationTargetException thrown) {
      throw new ELException(thrown.getCause());
    } catch (IllegalAccessException closed) {
      throw new ELException(closed);
    }
  }

  private static Optional<Method> find(Call call) {
    List<Method> found =
        Arrays.stream(call.type().getMethods())
            .filter(method -> method.getName().equals(call.name()) && !method.isBridge())
            .toList();
    return found.size() == 1
            && fits(found.getFirst(), call.arguments())
            && found.getFirst().trySetAccessible()
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private static boolean fits(Method method, int arguments) {
    int fixed = method.getParameterCount();
    return method.isVarArgs() ? arguments >= fixed - 1 : arguments == fixed;
  }

  /** The arguments beyond the last named one, as the one array that is taken. */
  private static Object[] packed(Method method, Object[] given) {
    int fixed = method.getParameterCount() - 1;
    Object[] packed = Arrays.copyOf(given, fixed + 1);
    packed[fixed] = Arrays.copyOfRange(given, fixed, given.length, Object[].class);
    return packed;
  }

  private static boolean takes(Method method, Object[] arguments) {
    Class<?>[] types = method.getParameterTypes();
    for (int at = 0; at < types.length; at++) {
      Object one = arguments[at];
      boolean right =
          one == null
              ? !types[at].isPrimitive()
              : MethodType.methodType(types[at]).wrap().returnType().isInstance(one);
      if (!right) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context,
      @Nullable Object base,
      @Nullable Object property,
      @Nullable Object value) {}

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return false;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }
}

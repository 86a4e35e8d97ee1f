package org.oathway.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is called at once, and what is left to the rule because there is a doubt. */
class CallsTest {

  /** What a page may call. */
  @SuppressWarnings("unused")
  public static final class Desk {
    public String name(String first, int times) {
      return first.repeat(times);
    }

    public List<Object> all(String key, @Nullable Object... rest) {
      return Arrays.asList(rest);
    }

    public String twice(String one) {
      return one;
    }

    public String twice(Integer one) {
      return one.toString();
    }

    public void fails() {
      throw new IllegalStateException("no");
    }
  }

  private final Calls calls = new Calls();
  private final Place place = new Place();

  @Test
  void whatFitsIsCalled() {
    assertEquals("abab", call("name", "ab", 2));
    assertTrue(place.isPropertyResolved());
  }

  @Test
  void whatIsLeftOverIsPacked() {
    assertEquals(List.of(), call("all", "key"));
    assertEquals(Arrays.asList("a", null, 3), call("all", "key", "a", null, 3));
  }

  @Test
  void whatWouldHaveToBeConvertedIsLeftToTheRule() {
    assertLeft(call("name", "ab", 2L));
    assertLeft(call("name", "ab", null));
    assertLeft(call("name", "ab"));
  }

  @Test
  void twoOfOneNameAndForeignClassesAreLeftToTheRule() {
    assertLeft(call("twice", "a"));
    assertLeft(call("nothing"));
    assertLeft(calls.invoke(place, "text", "length", null, new Object[0]));
  }

  @Test
  void whatIsThrownIsSeen() {
    var thrown = assertThrows(ELException.class, () -> call("fails"));
    assertSame(IllegalStateException.class, thrown.getCause().getClass());
  }

  private @Nullable Object call(String name, @Nullable Object... arguments) {
    return calls.invoke(place, new Desk(), name, null, arguments);
  }

  private void assertLeft(@Nullable Object result) {
    assertNull(result);
    assertFalse(place.isPropertyResolved());
  }

  private static final class Place extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return new Calls();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}

package org.oathway.shape;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition said in one line. */
final class Conditions {

  private Conditions() {}

  static ArchCondition<JavaMethod> method(String words, Predicate<JavaMethod> holds) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!holds.test(method)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not"));
        }
      }
    };
  }
}

package org.oathway.platform;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a deed that leaves an audit row in its own transaction: who, in what role, what, on which
 * object, with what outcome, when and from where. The object is the first argument that is a number
 * or a record with an {@code id}-like first component, or else the value the deed yields.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

  /** The deed's name: feature word, dot, verb, such as {@code registration.submit}. */
  @Nonbinding
  String value() default "";
}

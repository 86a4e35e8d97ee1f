package org.oathway.platform;

import java.util.List;
import java.util.function.Function;
import org.oathway.exams.Reason;

/**
 * What became of a deed that may be refused for good reasons. A refusal carries every reason at
 * once, so that nobody has to come back five times to learn five things.
 *
 * @param <T> what the deed yields when it is done
 */
public sealed interface Outcome<T> {

  /** The deed is done and kept. */
  record Done<T>(T value) implements Outcome<T> {}

  /** Nothing was changed, for all of these reasons. */
  record Refused<T>(List<Reason> reasons) implements Outcome<T> {
    public Refused {
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal without a reason");
      }
      reasons = List.copyOf(reasons);
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(List<Reason> reasons) {
    return new Refused<>(reasons);
  }

  static <T> Outcome<T> refused(Reason reason) {
    return new Refused<>(List.of(reason));
  }

  /** The same outcome with its value turned into another. */
  default <R> Outcome<R> map(Function<T, R> turn) {
    return switch (this) {
      case Done<T> done -> new Done<>(turn.apply(done.value()));
      case Refused<T> no -> new Refused<>(no.reasons());
    };
  }

  default boolean isDone() {
    return this instanceof Done;
  }

  /** The value of a deed that cannot have been refused; a refusal here is a surprise. */
  default T orFail() {
    return switch (this) {
      case Done<T> done -> done.value();
      case Refused<T> no -> throw new IllegalStateException("refused: " + no.reasons());
    };
  }
}

package org.oathway.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A deed that could not be done for a reason a person can be told: the thing is gone or was never
 * theirs, somebody else was faster. It rolls the deed back.
 */
@ApplicationException(rollback = true)
public class DeedFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What the door answers. */
  public enum Kind {
    /** The thing does not exist, or not for this person: the two must look the same. */
    NOT_FOUND,
    /** The person may not do this at all. */
    FORBIDDEN,
    /** Somebody else changed it in between. */
    STALE
  }

  private final Kind kind;
  private final String key;
  private final transient List<String> args;

  public DeedFailed(Kind kind, String key, Object... args) {
    super(key + " " + List.of(args));
    this.kind = kind;
    this.key = key;
    this.args = List.of(args).stream().map(String::valueOf).toList();
  }

  /** No such thing, or not this caller's. */
  public static DeedFailed notFound(String what, Object id) {
    return new DeedFailed(Kind.NOT_FOUND, "shared.notFound", what, id);
  }

  public static DeedFailed forbidden(String what, Object id) {
    return new DeedFailed(Kind.FORBIDDEN, "shared.forbidden", what, id);
  }

  /** Two did it at once; this one came second. */
  public static DeedFailed stale() {
    return new DeedFailed(Kind.STALE, "shared.stale");
  }

  public Kind kind() {
    return kind;
  }

  public String key() {
    return key;
  }

  public List<String> args() {
    return args;
  }
}

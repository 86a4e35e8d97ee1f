package org.oathway.registration;

import org.jspecify.annotations.Nullable;

/**
 * A clerk's desk: what waits, and the case that lies open on it.
 *
 * @param card null when nothing waits and none was asked for
 */
public record ReviewDesk(ReviewQueue queue, @Nullable RegistrationCard card) {

  /** Before anything was read. */
  public static final ReviewDesk NONE = new ReviewDesk(ReviewQueue.NONE, null);
}

package org.oathway.document;

import java.time.Duration;

/** The answer to somebody who asks whether a paper is true. */
public sealed interface Lookup {

  record Found(Verification verification) implements Lookup {}

  /** Nothing the house issued answers to this; what exactly was wrong is not said. */
  record Unknown() implements Lookup {}

  /** Too many failures from this address; nothing was looked up. */
  record SlowDown(Duration pause) implements Lookup {}
}

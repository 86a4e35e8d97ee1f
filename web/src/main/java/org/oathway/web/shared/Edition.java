package org.oathway.web.shared;

/** A mark that changes with every start, so that browsers fetch style and script anew then. */
final class Edition {

  static final String MARK = Long.toString(System.currentTimeMillis() / 1000, 36);

  private Edition() {}
}

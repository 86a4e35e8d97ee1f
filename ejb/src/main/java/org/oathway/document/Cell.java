package org.oathway.document;

/** A cell of the table of a paper. */
record Cell(Kind kind, String words) {

  enum Kind {
    LABEL,
    VALUE,
    /** A value to be found at a glance. */
    GREAT
  }

  static Cell label(String words) {
    return new Cell(Kind.LABEL, words);
  }

  static Cell value(String words) {
    return new Cell(Kind.VALUE, words);
  }

  static Cell great(String words) {
    return new Cell(Kind.GREAT, words);
  }
}

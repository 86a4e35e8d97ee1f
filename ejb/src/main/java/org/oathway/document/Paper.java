package org.oathway.document;

import java.util.List;

/** A paper the house can issue: a record of plain values that lays itself out on a sheet. */
public interface Paper {

  DocumentKind kind();

  /** Whose paper it is, as printed. */
  String name();

  /** What a stranger who verifies it may see, in order. */
  List<Fact> facts();

  /** Writes everything between the upper edge and the sign-off. */
  void lay(Sheet sheet);

  /** Who signs. */
  default String issuer() {
    return kind().issuer();
  }

  /** A further line for the foot, such as the draw a seat comes from; may be empty. */
  default String mark() {
    return "";
  }
}

package org.oathway.document;

/**
 * A paper just issued.
 *
 * @param missing characters that no font had, as U+ numbers with blanks between; empty when the
 *     print is whole
 */
public record Issued(long id, String number, String code, String sha256, String missing) {}

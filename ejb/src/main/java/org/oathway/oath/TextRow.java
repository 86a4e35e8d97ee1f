package org.oathway.oath;

/** A version of the oath's words and where they come from. */
public record TextRow(long id, String label, String text, String source) {}
